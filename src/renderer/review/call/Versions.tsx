import { inLanguage } from '../../../shared/call/line.ts'
import type { CallScript } from '../../../shared/ipc/answers.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './CallView.module.css'

/** What the call ran under: the versions of that day, whatever is in use now. */
export function Versions({ script }: { readonly script: CallScript }) {
  const { t, i18n } = useTexts()
  const { flow, flowVersionNumber: version, policyVersionNumber: rules } = script
  return (
    <span className={classes.versions} title={t('callView.asOfThatDay')}>
      {t('callView.versions', { flow: inLanguage(flow.name, i18n.language), version, rules })}
    </span>
  )
}
