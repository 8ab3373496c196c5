import type { CallId } from '../../shared/ids.ts'
import type { ComplaintCard } from '../../shared/ipc/complaints/answers.ts'
import { Badge } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './Card.module.css'
import { allowed, type Move, NEXT_MOVE } from './moves.ts'
import { useCardWords } from './useCardWords.ts'

type CardProps = {
  readonly card: ComplaintCard
  readonly mayOwn: boolean
  readonly onOpen: (callId: CallId) => void
  readonly onMove: (card: ComplaintCard, move: Move) => void
}

/** One complaint: who, why, since when, by when, whose; and what brings it on. */
export function Card({ card, mayOwn, onOpen, onMove }: CardProps) {
  const { t } = useTexts()
  const words = useCardWords()(card)
  const move = allowed(NEXT_MOVE[card.status], card.status, mayOwn)
  return (
    <li className={classes.card}>
      <button type="button" className={classes.open} data-card={card.callId} onClick={() => onOpen(card.callId)}>
        {words.name}
      </button>
      <p className={classes.causes}>{words.causes}</p>
      <p className={classes.facts}>
        {words.age}
        {card.owner !== null && ` · ${card.owner}`}
      </p>
      {card.status !== 'closed' && (
        <p className={classes.due}>
          {words.isOverdue && <Badge tone="brick">{t('complaints.overdue')}</Badge>}
          <span>{words.due}</span>
        </p>
      )}
      {move !== null && move !== 'release' && (
        <div className={classes.foot}>
          <Button name={`${t(`complaints.move.${move}`)}: ${words.name}`} onPress={() => onMove(card, move)}>
            {t(`complaints.move.${move}`)}
          </Button>
        </div>
      )}
    </li>
  )
}
