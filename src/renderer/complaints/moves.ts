import type { ComplaintStatus } from '../../shared/complaint/complaint.ts'

/** What brings a card to another column. An answer wants words, so it opens the card. */
export type Move = 'own' | 'answer' | 'close' | 'reopen' | 'release'

/** What a button of a card does, by its column. */
export const NEXT_MOVE: Readonly<Record<ComplaintStatus, Move>> = {
  new: 'own',
  owned: 'answer',
  answered: 'close',
  closed: 'reopen',
}

/** What brings a card a column on; null at the end. */
export function moveOn(status: ComplaintStatus): Move | null {
  return status === 'closed' ? null : NEXT_MOVE[status]
}

/** What brings a card a column back; null at the start. */
export function moveBack(status: ComplaintStatus): Move | null {
  if (status === 'new') return null
  return status === 'owned' ? 'release' : 'reopen'
}

/** The move that a person may make with a card: who does not own complaints may answer the open ones. */
export function allowed(move: Move | null, status: ComplaintStatus, mayOwn: boolean): Move | null {
  if (mayOwn || move === null) return move
  return status === 'new' || status === 'owned' ? 'answer' : null
}
