import type { CallMove } from '../call/callEvent.ts'
import type { CallProgress } from '../call/callState.ts'
import { type CallProblem, reduceCall } from '../call/reduceCall.ts'
import { type Script, speechOf } from '../call/script.ts'
import { missingStep } from '../flow/prove/missingStep.ts'
import { fail, type Result } from '../result.ts'

/**
 * A call after a move, under a flow that is still being written: where a step is gone or has nothing to say the move is
 * refused, as a call could not be shown there.
 */
export function takeSafely(script: Script, progress: CallProgress, move: CallMove): Result<CallProgress, CallProblem> {
  if (missingStep(script, progress.now, move) !== null) return fail('noSuchStep')
  const next = reduceCall(script, progress, move)
  return next.ok && !isShowable(script, next.value) ? fail('noSuchWording') : next
}

/** Whether there is something to say in a state, or nothing has to be said any more. */
export function isShowable(script: Script, { now }: CallProgress): boolean {
  return now.endedBy !== null || speechOf(script, now).speech.wordings.length > 0
}
