import type { CallMove } from '../../call/callEvent.ts'
import type { CallState } from '../../call/callState.ts'

/** A state that exploration came to, and how. */
export type CallVisit = {
  readonly state: CallState
  readonly from: CallVisit | null
  /** The events since `from`. */
  readonly moves: readonly CallMove[]
  /** How many events lead here from the start. */
  readonly length: number
}

/** The visit after some events. */
export function visitAfter(from: CallVisit, moves: readonly CallMove[], state: CallState): CallVisit {
  return { state, from, moves, length: from.length + moves.length }
}

/** All events that lead to a visit from the start. */
export function movesTo(last: CallVisit): readonly CallMove[] {
  const parts: (readonly CallMove[])[] = []
  for (let visit: CallVisit | null = last; visit !== null; visit = visit.from) parts.push(visit.moves)
  return parts.toReversed().flat()
}
