import type { CallMove, CallStarted } from '../../src/shared/call/callEvent.ts'
import type { CallProgress } from '../../src/shared/call/callState.ts'
import { reduceCall } from '../../src/shared/call/reduceCall.ts'
import type { Script } from '../../src/shared/call/script.ts'
import { startCall } from '../../src/shared/call/startCall.ts'

/** One event of a call that was accepted: the call before it and after it. */
export type Taken = { readonly event: CallMove; readonly before: CallProgress; readonly after: CallProgress }

/** What of any events a live call accepts, in order, as it would be logged. */
export function takeAccepted(script: Script, moves: readonly CallMove[], started: CallStarted): readonly Taken[] {
  const taken: Taken[] = []
  let before = startCall(script, started)
  for (const event of moves) {
    const next = reduceCall(script, before, event)
    if (!next.ok) continue
    taken.push({ event, before, after: next.value })
    before = next.value
  }
  return taken
}
