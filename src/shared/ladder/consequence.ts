import type { LadderPolicy } from '../policy/policy.ts'
import { type LadderState, moveOnLadder } from './ladder.ts'
import { getPosition, type Position } from './positions.ts'

/** What the next plain insult would do: overlooked once more, or the position it leads to; null on the goodbye line. */
export type Consequence = { readonly overlooked: boolean; readonly position: Position }

/** What the next plain insult would do; the call screen says it beforehand. */
export function nextConsequence(policy: LadderPolicy, ladder: LadderState): Consequence | null {
  const moved = moveOnLadder(policy, ladder, { type: 'caller.insulted' })
  if (!moved.ok || moved.value.shownPosition === null) return null
  const climbed = moved.value.memory !== ladder.memory || moved.value.shownPosition === ladder.memory
  return { overlooked: !climbed, position: getPosition(policy, moved.value.shownPosition) }
}
