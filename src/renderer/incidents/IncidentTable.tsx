import type { CallId } from '../../shared/ids.ts'
import type { IncidentItem } from '../../shared/ipc/incidents/answers.ts'
import { Badge } from '../ui/Badge.tsx'
import { formatDateTime } from '../ui/format.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './IncidentTable.module.css'
import { StatusBadge } from './StatusBadge.tsx'
import { useDeadline } from './useDeadline.ts'

type IncidentTableProps = { readonly items: readonly IncidentItem[]; readonly onOpen: (callId: CallId) => void }

/** Incidents with their reason, how far they are, and when the deadline for a complaint ends. */
export function IncidentTable({ items, onOpen }: IncidentTableProps) {
  const { t } = useTexts()
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('incidents.date')}</th>
            <th scope="col">{t('incidents.caller')}</th>
            <th scope="col">{t('incidents.reasonLabel')}</th>
            <th scope="col">{t('incidents.statusLabel')}</th>
            <th scope="col">{t('incidents.deadline')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.callId} item={item} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ item, onOpen }: { readonly item: IncidentItem; readonly onOpen: (callId: CallId) => void }) {
  const { t, i18n } = useTexts()
  const { callId, startedAtMs, reason, status, callerName, reference } = item
  const { date, left, tone } = useDeadline()(startedAtMs)
  return (
    <tr className={classes.row} onClick={() => onOpen(callId)}>
      <td>
        {/* Its click, by key too, is the click on the row. */}
        <button type="button" className={classes.open}>
          {formatDateTime(startedAtMs, i18n.language)}
        </button>
      </td>
      <td>{[callerName, reference].filter(Boolean).join(' · ') || t('call.unknownCaller')}</td>
      <td>
        <Badge tone={reason === 'threat' ? 'brick' : 'amber'}>{t(`incidents.reason.${reason}`)}</Badge>
      </td>
      <td>
        <StatusBadge item={item} />
      </td>
      <td className={classes.deadline}>
        {date}
        {status !== 'closed' && (tone === 'brick' ? <Badge tone={tone}>{left}</Badge> : <small>{left}</small>)}
      </td>
    </tr>
  )
}
