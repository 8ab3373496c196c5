import type { Flow } from '../../shared/flow/flow.ts'
import { Heading } from '../ui/Heading.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './StartFields.module.css'

const FIELDS = [
  ['callerName', 'ready.name'],
  ['callerNumber', 'ready.number'],
  ['reference', 'ready.reference'],
] as const

/** Who is calling and in which language: all optional. */
export function StartFields({ flow }: { readonly flow: Flow }) {
  const { t, i18n } = useTexts()
  const spoken = flow.languages.includes(i18n.language) ? i18n.language : flow.languages[0]
  return (
    <>
      <div className={classes.fields}>
        {FIELDS.map(([name, text]) => (
          <label key={name} className={classes.field}>
            {t(text)}
            <input name={name} autoComplete="off" spellCheck={false} maxLength={200} />
          </label>
        ))}
      </div>
      <fieldset className={classes.languages}>
        <legend>
          <Heading>{t('ready.language')}</Heading>
        </legend>
        {flow.languages.map((language) => (
          <label key={language} className={classes.language}>
            <input type="radio" name="language" value={language} defaultChecked={language === spoken} />
            {language === 'de' || language === 'en' ? t(`language.${language}`) : language.toUpperCase()}
          </label>
        ))}
      </fieldset>
    </>
  )
}
