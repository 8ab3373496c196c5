import { inLanguage } from '../../shared/call/line.ts'
import type { OfferedFlow } from '../../shared/ipc/flows/answers.ts'
import { Heading } from '../ui/Heading.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './StartFields.module.css'

const FIELDS = [
  ['callerName', 'ready.name'],
  ['callerNumber', 'ready.number'],
  ['reference', 'ready.reference'],
] as const

type StartFieldsProps = {
  readonly flows: readonly OfferedFlow[]
  readonly chosen: OfferedFlow
  readonly onFlow: (flow: OfferedFlow) => void
}

/** Who is calling, with which flow and in which language: all optional. */
export function StartFields({ flows, chosen, onFlow }: StartFieldsProps) {
  const { t, i18n } = useTexts()
  const { languages } = chosen
  const spoken = languages.includes(i18n.language) ? i18n.language : languages[0]
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
      {flows.length > 1 && <FlowSelect flows={flows} chosen={chosen} onFlow={onFlow} />}
      <fieldset key={chosen.flowVersionId} className={classes.languages}>
        <legend>
          <Heading>{t('ready.language')}</Heading>
        </legend>
        {languages.map((language) => (
          <label key={language} className={classes.language}>
            <input type="radio" name="language" value={language} defaultChecked={language === spoken} />
            {language === 'de' || language === 'en' ? t(`language.${language}`) : language.toUpperCase()}
          </label>
        ))}
      </fieldset>
    </>
  )
}

/** With which flow the call begins; only where there is a choice. */
function FlowSelect({ flows, chosen, onFlow }: StartFieldsProps) {
  const { t, i18n } = useTexts()
  const named = flows
    .map((flow) => ({ flow, name: inLanguage(flow.name, i18n.language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, i18n.language))
  return (
    <label className={classes.field}>
      {t('ready.flow')}
      <select
        value={chosen.flowId}
        onChange={({ target }) => {
          const picked = named[target.selectedIndex]
          if (picked !== undefined) onFlow(picked.flow)
        }}
      >
        {named.map(({ flow: { flowId }, name }) => (
          <option key={flowId} value={flowId}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
