import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './LocalizedFields.module.css'

type InBoth = { readonly de: string; readonly en: string }
type LocalizedFieldsProps = {
  readonly label: string
  readonly rows: number
  readonly value: InBoth
  readonly onChange: (value: InBoth & { de: string; en: string }) => void
}

/** A text in both languages, side by side. */
export function LocalizedFields({ label, rows, value, onChange }: LocalizedFieldsProps) {
  const { t } = useTexts()
  return (
    <fieldset className={classes.fields}>
      <legend className={classes.legend}>{label}</legend>
      {(['de', 'en'] as const).map((language) => (
        <label key={language} className={classes.field}>
          {t(`language.${language}`)}
          <textarea
            lang={language}
            rows={rows}
            maxLength={2000}
            value={value[language]}
            onChange={(change) => onChange({ ...value, [language]: change.currentTarget.value })}
          />
        </label>
      ))}
    </fieldset>
  )
}
