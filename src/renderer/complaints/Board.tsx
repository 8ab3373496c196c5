import { useRef, useState } from 'react'
import type { ComplaintStatus } from '../../shared/complaint/complaint.ts'
import type { CallId } from '../../shared/ids.ts'
import type {
  ComplaintCard,
  ComplaintColumn,
  ComplaintCounts,
  ComplaintDetail,
} from '../../shared/ipc/complaints/answers.ts'
import { may } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './Board.module.css'
import { BoardColumn } from './BoardColumn.tsx'
import type { Move } from './moves.ts'
import { useAddEntry } from './useAddEntry.ts'
import { useBoardKeys } from './useBoardKeys.ts'
import { useCardWords } from './useCardWords.ts'

type BoardProps = {
  readonly person: Person
  readonly columns: readonly ComplaintColumn[]
  readonly counts: ComplaintCounts | null
  /** The card that was open last: it has the focus again. */
  readonly last: CallId | null
  readonly onOpen: (callId: CallId, part?: 'complaint' | 'answer') => void
  readonly onMore: (status: ComplaintStatus) => void
  readonly onChanged: (detail: ComplaintDetail) => void
}

/** All complaints by where they stand; buttons and keys bring a card on. */
export function Board({ person, columns, counts, last, onOpen, onMore, onChanged }: BoardProps) {
  const { t } = useTexts()
  const words = useCardWords()
  const board = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(last)
  const [moved, setMoved] = useState('')
  const { add, problem } = useAddEntry(onChanged)
  const mayOwn = may(person, 'complaints.own')

  const make = async (card: ComplaintCard, move: Move) => {
    const { callId } = card
    if (move === 'answer') return onOpen(callId, 'answer')
    // Nobody can own what has no name: the card asks for one.
    if (move === 'own' && person.name === '') return onOpen(callId)
    const detail = await add({ callId, ...ENTRY[move](person.name) })
    if (detail === null) return
    setFocused(callId)
    const now = words(detail.card)
    setMoved(t('complaints.moved', { name: now.name, status: now.status }))
  }
  useBoardKeys({ board, columns, mayOwn, focused, onMove: make })

  return (
    <>
      <p className={classes.problem} role="alert">
        {problem}
      </p>
      <p className="visuallyHidden" role="status">
        {moved}
      </p>
      <div ref={board} className={classes.board}>
        {columns.map((column) => (
          <BoardColumn
            key={column.status}
            column={column}
            count={counts?.[column.status] ?? null}
            mayOwn={mayOwn}
            onOpen={onOpen}
            onMove={make}
            onMore={onMore}
          />
        ))}
      </div>
      <p className={classes.keys}>{t('complaints.keys')}</p>
    </>
  )
}

/** What a move writes. */
const ENTRY = {
  own: (name: string) => ({ kind: 'owner', value: name }) as const,
  release: () => ({ kind: 'owner', value: '' }) as const,
  close: () => ({ kind: 'closed', value: '' }) as const,
  reopen: () => ({ kind: 'reopened', value: '' }) as const,
}
