import type { CallState } from '../../shared/call/callState.ts'
import { inLanguage } from '../../shared/call/line.ts'
import type { LoggedCall } from '../../shared/ipc/answers.ts'
import { Badge } from '../ui/Badge.tsx'
import { formatDue } from '../ui/format.ts'
import { Heading } from '../ui/Heading.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { causeText, outcomeText, rungText } from '../ui/textKeys.ts'
import classes from './Summary.module.css'
import { toneOf } from './toneOf.ts'
import { useDuration } from './useDuration.ts'

/** The call in short, beside its transcript. */
export function Summary({ call, last }: { readonly call: LoggedCall; readonly last: CallState | null }) {
  const { t, i18n } = useTexts()
  const duration = useDuration()
  const { item, script } = call
  const { outcome, highestRung, strikes, overrides, warningsShown, endedAtMs, startedAtMs, causes } = item
  const counts = [
    strikes > 0 && t('review.strikes', { count: strikes }),
    warningsShown > 0 && t('review.warnings', { count: warningsShown }),
    overrides > 0 && t('review.overrides', { count: overrides }),
  ].filter((each) => each !== false)
  return (
    <aside className={classes.summary} aria-label={t('review.summary')}>
      <Heading>{t('review.summary')}</Heading>
      <div className={classes.badges}>
        {outcome === null ? (
          <Badge tone="plain">{t('review.open')}</Badge>
        ) : (
          <Badge tone={toneOf(outcome)}>{t(outcomeText(outcome))}</Badge>
        )}
        {item.incident && <Badge tone="brick">{t('review.incident')}</Badge>}
      </div>
      <dl className={classes.facts}>
        <dt>{t('review.highest')}</dt>
        <dd>{highestRung === null ? t('review.none') : t(rungText(highestRung))}</dd>
        {endedAtMs !== null && (
          <>
            <dt>{t('review.duration')}</dt>
            <dd>{duration(endedAtMs - startedAtMs)}</dd>
          </>
        )}
        {causes.length > 0 && (
          <>
            <dt>{t('wrapUp.causes')}</dt>
            <dd>{causes.map((cause) => nameOf(cause)).join(', ')}</dd>
          </>
        )}
      </dl>
      {counts.length > 0 && <p>{counts.join(' · ')}</p>}
      {last?.wrapUp?.commitments.map(({ what, owner, dueAtMs }) => (
        <p key={`${what}${dueAtMs}`} className={classes.promise}>
          <b>{what}</b> {t(`wrapUp.owner.${owner}`)}
          {dueAtMs !== null && `, ${formatDue(dueAtMs, i18n.language)}`}
        </p>
      ))}
      {last?.wrapUp != null && last.wrapUp.note !== '' && <p className={classes.note}>{last.wrapUp.note}</p>}
      <p className={classes.version}>
        {`${inLanguage(script.flow.name, i18n.language)} · ${t('call.version', { version: script.flowVersionNumber })} · ${t('review.rulesVersion', { version: script.policyVersionNumber })}`}
      </p>
    </aside>
  )

  function nameOf(cause: string): string {
    const key = causeText(cause)
    return key === null ? cause : t(key)
  }
}
