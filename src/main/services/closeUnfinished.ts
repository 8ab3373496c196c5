import type { CallMove } from '../../shared/call/callEvent.ts'
import { prefillWrapUp } from '../../shared/call/prefillWrapUp.ts'
import type { CallId } from '../../shared/ids.ts'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { AppParts } from './appParts.ts'
import { holdCall } from './holdCall.ts'
import { type LiveCall, stateOf, takeEvent } from './liveCall.ts'
import { takeUp } from './resumeStoredCall.ts'

/**
 * Closes a call that was left, by events like any other: a call left while talking ended for a technical reason; one
 * left in wrap-up ended as its path says. Causes and incident stay as they were.
 */
export function closeUnfinished(parts: AppParts, callId: CallId): Result<null, DatabaseFault | 'noSuchCall'> {
  const taken = takeUp(parts, callId)
  if (!taken.ok) return taken
  const closed = closingMoves(taken.value).reduce<LiveCall | null>((call, event) => {
    if (call === null) return null
    const next = takeEvent(call, event, parts.clock.nowMs())
    return next.ok ? next.value : null
  }, taken.value)
  if (closed === null) return fail('noSuchCall')
  holdCall(parts, closed)
  return ok(null)
}

function closingMoves(call: LiveCall): readonly CallMove[] {
  const state = stateOf(call)
  const wrapUp = { ...prefillWrapUp(call.rules, state, { what: '', dueAtMs: null }), commitments: [] }
  if (state.endedBy !== null) return [{ type: 'wrapUp.saved', ...wrapUp }]
  const incident = state.ladder.incident
  return [{ type: 'agent.finished' }, { type: 'wrapUp.saved', ...wrapUp, outcome: 'technicalFailure', incident }]
}
