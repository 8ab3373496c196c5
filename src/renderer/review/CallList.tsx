import type { CallId } from '../../shared/ids.ts'
import type { CallListItem } from '../../shared/ipc/answers.ts'
import { Badge } from '../ui/Badge.tsx'
import { formatTime } from '../ui/format.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { outcomeText, rungText } from '../ui/textKeys.ts'
import classes from './CallList.module.css'
import { toneOf } from './toneOf.ts'
import { useDuration } from './useDuration.ts'

type CallListProps = { readonly calls: readonly CallListItem[]; readonly onOpen: (callId: CallId) => void }

/** Calls with outcome, highest rung and length; each opens its transcript. */
export function CallList({ calls, onOpen }: CallListProps) {
  const { t } = useTexts()
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('review.time')}</th>
          <th scope="col">{t('review.caller')}</th>
          <th scope="col">{t('review.outcome')}</th>
          <th scope="col">{t('review.highest')}</th>
          <th scope="col" className={classes.number}>
            {t('review.duration')}
          </th>
          <th scope="col">{t('review.incident')}</th>
        </tr>
      </thead>
      <tbody>
        {calls.map((call) => (
          <Row key={call.callId} call={call} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ call, onOpen }: { readonly call: CallListItem; readonly onOpen: (callId: CallId) => void }) {
  const { t, i18n } = useTexts()
  const duration = useDuration()
  const { callId, startedAtMs, endedAtMs, callerName, reference, outcome, highestRung, incident } = call
  return (
    <tr className={classes.row} onClick={() => onOpen(callId)}>
      <td className={classes.time}>{formatTime(startedAtMs, i18n.language)}</td>
      <td>
        {/* Its click, by key too, is the click on the row. */}
        <button type="button" className={classes.open}>
          {[callerName, reference].filter(Boolean).join(' · ') || t('call.unknownCaller')}
        </button>
      </td>
      <td>
        {outcome === null ? (
          <Badge tone="plain">{t('review.open')}</Badge>
        ) : (
          <Badge tone={toneOf(outcome)}>{t(outcomeText(outcome))}</Badge>
        )}
      </td>
      <td className={classes.muted}>{highestRung === null ? t('review.none') : t(rungText(highestRung))}</td>
      <td className={classes.number}>{endedAtMs === null ? '' : duration(endedAtMs - startedAtMs)}</td>
      <td>{incident && <Badge tone="brick">{t('review.incident')}</Badge>}</td>
    </tr>
  )
}
