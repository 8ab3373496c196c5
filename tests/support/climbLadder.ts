import {
  type CallerEventType,
  type LadderEvent,
  type LadderProblem,
  type LadderState,
  moveOnLadder,
  startOfLadder,
} from '../../src/shared/ladder/ladder.ts'
import { RUNGS, type Rung } from '../../src/shared/ladder/rung.ts'
import { defaultPolicy } from '../../src/shared/policy/defaultPolicy.ts'
import type { LadderPolicy } from '../../src/shared/policy/policy.ts'
import { rungOnScreen } from './ladderRules.ts'

/** An event as a table writes it: `insulted`, `to warn` (an override to a rung), `to step`. */
export type Word = (CallerEventType extends `caller.${infer Name}` ? Name : never) | `to ${Rung | 'step'}`

/** The default policy with some values changed. */
export function policyWith(policy: Partial<LadderPolicy>): LadderPolicy {
  return { ...defaultPolicy, ...policy }
}

/** The ladder after events that are all accepted; throws on the first that is refused. */
export function climbLadder(policy: LadderPolicy, words: readonly Word[], from = startOfLadder): LadderState {
  return words.reduce((ladder, word) => {
    const moved = moveOnLadder(policy, ladder, eventOf(word))
    if (!moved.ok) throw new Error(`${word} was refused: ${moved.problem}`)
    return moved.value
  }, from)
}

/** What is on screen after each of the events: a rung, or `factual`. */
export function rungsShown(policy: LadderPolicy, words: readonly Word[]): readonly (Rung | 'factual')[] {
  return words.map((_, index) => rungOnScreen(policy, climbLadder(policy, words.slice(0, index + 1))) ?? 'factual')
}

/** Why the ladder refuses an event after others; null where it does not. */
export function refusalOf(policy: LadderPolicy, before: readonly Word[], word: Word): LadderProblem | null {
  const moved = moveOnLadder(policy, climbLadder(policy, before), eventOf(word))
  return moved.ok ? null : moved.problem
}

function eventOf(word: Word): LadderEvent {
  const rung = RUNGS.find((each) => word === `to ${each}`)
  if (rung !== undefined) return { type: 'agent.overrode', target: { rung } }
  if (word === 'to step') return { type: 'agent.overrode', target: { step: 'open' } }
  return { type: `caller.${word}` as CallerEventType }
}
