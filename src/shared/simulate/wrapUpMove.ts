import type { CallMove } from '../call/callEvent.ts'
import type { CallState } from '../call/callState.ts'
import type { Commitment, Outcome, WrapUp } from '../call/outcome.ts'
import { prefillWrapUp } from '../call/prefillWrapUp.ts'
import type { Script } from '../call/script.ts'
import type { CallMatter } from './matters.ts'
import type { Random } from './random.ts'

const DAY_MS = 24 * 3_600_000

/** By outcome: how likely she believes that the caller stays, and that she does not know. */
const STAYS: Readonly<Record<Outcome, readonly [yes: number, unknown: number]>> = {
  resolved: [0.7, 0.25],
  followUpAgreed: [0.55, 0.4],
  passedOn: [0.4, 0.5],
  refusedWithReasons: [0.25, 0.45],
  endedByAgent: [0.1, 0.6],
  endedForThreat: [0.02, 0.5],
  callerHungUp: [0.1, 0.7],
  withdrew: [0.15, 0.7],
  technicalFailure: [0.05, 0.95],
}

/** Whom the call was with, and when it is over. */
type About = { readonly matter: CallMatter; readonly nowMs: number }

/** What the agent confirms after a call: mostly what the card suggests. */
export function wrapUpMove(script: Script, state: CallState, { matter, nowMs }: About, random: Random): CallMove {
  const callback = { what: matter.words.callback, dueAtMs: nowMs + 2 * DAY_MS }
  const card = prefillWrapUp(script, state, callback)
  const outcome = state.endedBy === 'caller' && random.chance(0.08) ? 'technicalFailure' : card.outcome
  const causes = card.causes.length === 0 && random.chance(0.2) ? [matter.cause] : card.causes
  return {
    ...card,
    type: 'wrapUp.saved',
    outcome,
    causes,
    complaint: causes.length > 0,
    stillCustomer: stays(outcome, random),
    commitments: [...card.commitments, ...promises(state, outcome, { matter, nowMs }, random)],
    note: card.note === '' && random.chance(0.14) ? random.pick(matter.words.notes) : card.note,
  }
}

function stays(outcome: Outcome, random: Random): WrapUp['stillCustomer'] {
  const [yes, unknown] = STAYS[outcome]
  const drawn = random.next()
  if (drawn < yes) return 'yes'
  return drawn < yes + unknown ? 'unknown' : 'no'
}

function promises({ captures }: CallState, outcome: Outcome, { matter, nowMs }: About, random: Random): Commitment[] {
  if (outcome !== 'followUpAgreed' && outcome !== 'passedOn') return []
  if (random.chance(0.4)) return []
  const owner = outcome === 'passedOn' || random.chance(0.15) ? 'other' : 'me'
  const what = captures.promise ?? random.pick(matter.words.promises)
  return [{ what, owner, dueAtMs: nowMs + random.whole(1, 7) * DAY_MS }]
}
