import type { ComplaintStatus } from '../../shared/complaint/complaint.ts'
import type { CallId } from '../../shared/ids.ts'
import type { ComplaintCard, ComplaintColumn } from '../../shared/ipc/complaints/answers.ts'
import { Badge, type Tone } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './ComplaintList.module.css'
import { useCardWords } from './useCardWords.ts'

/** What a status means in colour: amber waits for somebody. */
export const STATUS_TONE: Readonly<Record<ComplaintStatus, Tone>> = {
  new: 'amber',
  owned: 'teal',
  answered: 'teal',
  closed: 'plain',
}

type ComplaintListProps = {
  readonly columns: readonly ComplaintColumn[]
  readonly onOpen: (callId: CallId) => void
  readonly onMore: (status: ComplaintStatus) => void
}

/** The same complaints as rows: the twin of the board. */
export function ComplaintList({ columns, onOpen, onMore }: ComplaintListProps) {
  const { t } = useTexts()
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('complaints.card')}</th>
            <th scope="col">{t('complaints.causes')}</th>
            <th scope="col">{t('complaints.state')}</th>
            <th scope="col">{t('complaints.head.owner')}</th>
            <th scope="col">{t('complaints.head.due')}</th>
            <th scope="col">{t('complaints.age')}</th>
          </tr>
        </thead>
        <tbody>
          {columns
            .flatMap(({ cards }) => cards)
            .map((card) => (
              <Row key={card.callId} card={card} onOpen={onOpen} />
            ))}
        </tbody>
      </table>
      <div className={classes.more}>
        {columns
          .filter(({ hasMore }) => hasMore)
          .map(({ status }) => (
            <Button key={status} kind="quiet" onPress={() => onMore(status)}>
              {`${t('complaints.more')}: ${t(`complaints.status.${status}`)}`}
            </Button>
          ))}
      </div>
    </>
  )
}

function Row({ card, onOpen }: { readonly card: ComplaintCard; readonly onOpen: (callId: CallId) => void }) {
  const { t } = useTexts()
  const words = useCardWords()(card)
  return (
    <tr className={classes.row} onClick={() => onOpen(card.callId)}>
      <td>
        {/* Its click, by key too, is the click on the row. */}
        <button type="button" className={classes.open}>
          {words.name}
        </button>
      </td>
      <td className={classes.muted}>{words.causes}</td>
      <td className={classes.whole}>
        <Badge tone={STATUS_TONE[card.status]}>{words.status}</Badge>
      </td>
      <td className={classes.muted}>{words.owner}</td>
      <td>
        <span className={classes.whole}>{words.dueAt}</span>{' '}
        {words.isOverdue && <Badge tone="brick">{t('complaints.overdue')}</Badge>}
      </td>
      <td className={`${classes.muted} ${classes.whole}`}>{words.age}</td>
    </tr>
  )
}
