import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './NoteField.module.css'

const LONGEST_NOTE = 500

type NoteFieldProps = { readonly value: string; readonly disabled?: boolean; readonly onChange: (note: string) => void }

/** Why rules are published: for the history. */
export function NoteField({ value, disabled, onChange }: NoteFieldProps) {
  const { t } = useTexts()
  return (
    <label className={classes.note}>
      {t('policy.note')}
      <input
        type="text"
        value={value}
        disabled={disabled}
        maxLength={LONGEST_NOTE}
        placeholder={t('policy.noteText')}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  )
}
