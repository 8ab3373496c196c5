import type { CallMove } from '../../shared/call/callEvent.ts'
import type { EventShapeProblem } from '../../shared/call/parseCallEvent.ts'
import type { CallProblem } from '../../shared/call/reduceCall.ts'
import type { CallId } from '../../shared/ids.ts'
import type { Appended } from '../../shared/ipc/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { AppParts } from './appParts.ts'
import { holdCall } from './holdCall.ts'
import { takeNewEvent } from './liveCall.ts'
import { type TakeUpProblem, takeUpOwn } from './resumeStoredCall.ts'

/** An event to log, with the number it is to get. */
export type EventToAppend = { readonly callId: CallId; readonly seq: number; readonly event: CallMove }
/** Why an event is not logged. */
export type AppendProblem = CallProblem | EventShapeProblem | TakeUpProblem | 'outOfOrder'

/** Logs what happened in a call: the answer comes after the commit, and only then the next line is shown. */
export function appendEvent(parts: AppParts, { callId, seq, event }: EventToAppend): Result<Appended, AppendProblem> {
  // One that retention has dropped from memory is read again.
  const taken = takeUpOwn(parts, callId)
  if (!taken.ok) return fail(taken.problem === 'notAllowed' ? 'notAllowed' : 'noSuchCall')
  const call = taken.value
  if (seq !== call.events.length) return fail('outOfOrder')
  const next = takeNewEvent(call, event, parts.clock.nowMs())
  if (!next.ok) return next
  return ok({ seq, saveState: holdCall(parts, next.value) })
}
