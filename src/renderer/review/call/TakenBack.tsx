import { type ReactNode, useState } from 'react'
import { isMoving } from '../../../shared/call/callEvent.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import type { TranscriptEntry } from './buildTranscript.ts'
import { nameOfMove } from './nameOfMove.ts'
import classes from './TakenBack.module.css'
import type { Replay } from './useReplay.ts'

type TakenBackProps = {
  readonly entries: readonly TranscriptEntry[]
  readonly replay: Replay
  readonly entryOf: (entry: TranscriptEntry) => ReactNode
}

/** Steps that were taken back: one struck line until somebody wants to see them or moves into them. */
export function TakenBack({ entries, replay, entryOf }: TakenBackProps) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const isInside = entries.some(({ seq }) => seq === replay.chosen)
  const names = entries.filter(({ event }) => isMoving(event)).map(({ event }) => nameOfMove(t, event))
  return (
    <>
      <li className={classes.fold}>
        <s>{names.join(', ')}</s>
        <em>{t('review.takenBack')}</em>
        {!isInside && (
          <button type="button" className={classes.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t('callView.fold') : t('callView.unfold', { count: entries.length })}
          </button>
        )}
      </li>
      {(isOpen || isInside) && entries.map(entryOf)}
    </>
  )
}
