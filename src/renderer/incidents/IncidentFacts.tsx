import { inLanguage } from '../../shared/call/line.ts'
import type { IncidentDetail } from '../../shared/ipc/incidents/answers.ts'
import { formatMoment } from '../ui/format.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { outcomeText } from '../ui/textKeys.ts'
import classes from './IncidentFacts.module.css'

/** When it was, who was concerned, and under which versions the call ran. */
export function IncidentFacts({ incident }: { readonly incident: IncidentDetail }) {
  const { t, i18n } = useTexts()
  const { item, agentName, outcome, endedAtMs, flowName, flowVersionNumber, policyVersionNumber } = incident
  const versions = [
    inLanguage(flowName, i18n.language),
    t('call.version', { version: flowVersionNumber }),
    t('review.rulesVersion', { version: policyVersionNumber }),
  ]
  return (
    <dl className={classes.facts}>
      <dt>{t('incidents.began')}</dt>
      <dd>{formatMoment(item.startedAtMs, i18n.language)}</dd>
      {endedAtMs !== null && (
        <>
          <dt>{t('incidents.ended')}</dt>
          <dd>{formatMoment(endedAtMs, i18n.language)}</dd>
        </>
      )}
      <dt>{t('incidents.agent')}</dt>
      <dd>{agentName ?? t('incidents.agentUnknown')}</dd>
      <dt>{t('incidents.caller')}</dt>
      <dd>{[item.callerName, item.reference].filter(Boolean).join(' · ') || t('call.unknownCaller')}</dd>
      {outcome !== null && (
        <>
          <dt>{t('incidents.outcome')}</dt>
          <dd>{t(outcomeText(outcome))}</dd>
        </>
      )}
      <dt>{t('incidents.versions')}</dt>
      <dd>{versions.join(' · ')}</dd>
    </dl>
  )
}
