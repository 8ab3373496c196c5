import { type CallEvent, isCallerEvent, isMoving } from '../call/callEvent.ts'
import type { CallProgress, CallState } from '../call/callState.ts'
import { listStandingEvents, type NumberedEvent } from '../call/listStandingEvents.ts'
import { reduceCall } from '../call/reduceCall.ts'
import type { Script } from '../call/script.ts'
import { startCall } from '../call/startCall.ts'
import { isEnding } from '../ladder/ladder.ts'
import { rungAt } from '../ladder/positions.ts'
import type { Rung } from '../ladder/rung.ts'

/** Where a call went under a policy. */
export type CallCourse = {
  readonly highestRung: Rung | null
  readonly warnings: number
  /** The event that led to the goodbye with which the call ended; null where it ended otherwise. */
  readonly endedAtSeq: number | null
  /** Steps of the agent that the policy does not allow there: they are left out. */
  readonly skipped: number
}

/** A moving event that stands, and the state after it; null once the call is over, or where the event was left out. */
export type CourseStep = NumberedEvent & { readonly state: CallState | null }

/** A course with each of its steps. */
export type WalkedCall = { readonly course: CallCourse; readonly steps: readonly CourseStep[] }

type Walk = { readonly progress: CallProgress; readonly endedAtSeq: number | null; readonly skipped: number }

/**
 * What the same caller would have met under a script: the events that stand, in order. A step of the agent that does not
 * fit is left out. What the caller said after the goodbye was shown ends the walk: the call would have been over.
 * Null where the events do not begin a call.
 */
export function walkCall(script: Script, events: readonly CallEvent[]): WalkedCall | null {
  const [first, ...moves] = listStandingEvents(events)
  if (first?.event.type !== 'call.started') return null
  let walk: Walk = { progress: startCall(script, first.event), endedAtSeq: null, skipped: 0 }
  const steps: CourseStep[] = []
  let isOver = false
  for (const move of moves) {
    const before = walk.progress
    if (!isOver) [walk, isOver] = take(script, walk, move)
    if (isMoving(move.event)) steps.push({ ...move, state: walk.progress === before ? null : walk.progress.now })
  }
  return { course: courseOf(script, walk), steps }
}

function take(script: Script, walk: Walk, { seq, event }: NumberedEvent): [walk: Walk, isOver: boolean] {
  if (event.type === 'call.started') return [walk, false]
  const next = reduceCall(script, walk.progress, event)
  if (next.ok) {
    const ends = isEnding(script.policy, next.value.now.ladder)
    return [{ ...walk, progress: next.value, endedAtSeq: ends ? (walk.endedAtSeq ?? seq) : null }, false]
  }
  if (next.problem === 'callIsEnding') return [walk, true]
  return [isCallerEvent(event) ? walk : { ...walk, skipped: walk.skipped + 1 }, false]
}

function courseOf({ policy }: Script, { progress, endedAtSeq, skipped }: Walk): CallCourse {
  const { highestPosition, warningsShown } = progress.now.ladder
  const highestRung = highestPosition === 0 ? null : rungAt(policy, highestPosition)
  return { highestRung, warnings: warningsShown, endedAtSeq, skipped }
}
