import { useId } from 'react'
import type { ComplaintStatus } from '../../shared/complaint/complaint.ts'
import type { CallId } from '../../shared/ids.ts'
import type { ComplaintCard, ComplaintColumn } from '../../shared/ipc/complaints/answers.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './BoardColumn.module.css'
import { Card } from './Card.tsx'
import type { Move } from './moves.ts'

type BoardColumnProps = {
  readonly column: ComplaintColumn
  /** How many there are; null while a filter shows only some of them. */
  readonly count: number | null
  readonly mayOwn: boolean
  readonly onOpen: (callId: CallId) => void
  readonly onMove: (card: ComplaintCard, move: Move) => void
  readonly onMore: (status: ComplaintStatus) => void
}

/** The complaints that stand at one place. */
export function BoardColumn({ column, count, mayOwn, onOpen, onMove, onMore }: BoardColumnProps) {
  const { t, i18n } = useTexts()
  const titleId = useId()
  const { status, cards, hasMore } = column
  return (
    <section className={classes.column} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        {t(`complaints.status.${status}`)}{' '}
        {count !== null && <span className={classes.count}>{new Intl.NumberFormat(i18n.language).format(count)}</span>}
      </h2>
      {cards.length === 0 && <p className={classes.empty}>{t(`complaints.columnEmpty.${status}`)}</p>}
      <ol className={classes.cards} data-column={status}>
        {cards.map((card) => (
          <Card key={card.callId} card={card} mayOwn={mayOwn} onOpen={onOpen} onMove={onMove} />
        ))}
      </ol>
      {hasMore && (
        <Button
          kind="quiet"
          name={`${t('complaints.more')}: ${t(`complaints.status.${status}`)}`}
          onPress={() => onMore(status)}
        >
          {t('complaints.more')}
        </Button>
      )}
    </section>
  )
}
