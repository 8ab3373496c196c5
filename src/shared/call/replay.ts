import { fail, ok, type Result } from '../result.ts'
import type { CallEvent } from './callEvent.ts'
import type { CallProgress } from './callState.ts'
import { type CallProblem, reduceCall } from './reduceCall.ts'
import type { Script } from './script.ts'
import { startCall } from './startCall.ts'

/** Where and why a logged call cannot be replayed: `seq` counts its events from 0. */
export type ReplayProblem = { readonly seq: number; readonly code: CallProblem | 'notStarted' | 'startedTwice' }

/** The call that a list of logged events gives under the script they ran under. */
export function replay(script: Script, events: readonly CallEvent[]): Result<CallProgress, ReplayProblem> {
  return replayEach(script, events, () => undefined)
}

/** As `replay`, telling `onStep` the state after each event: what a transcript is made of. */
export function replayEach(
  script: Script,
  events: readonly CallEvent[],
  onStep: (event: CallEvent, progress: CallProgress, seq: number) => void,
): Result<CallProgress, ReplayProblem> {
  const [started, ...moves] = events
  if (started?.type !== 'call.started') return fail({ seq: 0, code: 'notStarted' as const })
  const logged: Script = { ...script, isLogged: true }
  let progress = startCall(script, started)
  onStep(started, progress, 0)
  for (const [index, event] of moves.entries()) {
    const seq = index + 1
    if (event.type === 'call.started') return fail({ seq, code: 'startedTwice' as const })
    const next = reduceCall(logged, progress, event)
    if (!next.ok) return fail({ seq, code: next.problem })
    progress = next.value
    onStep(event, progress, seq)
  }
  return ok(progress)
}
