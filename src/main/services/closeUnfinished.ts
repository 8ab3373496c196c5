import type { CallMove } from '../../shared/call/callEvent.ts'
import { prefillWrapUp } from '../../shared/call/prefillWrapUp.ts'
import type { CallId } from '../../shared/ids.ts'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { AppParts } from './appParts.ts'
import { holdCall } from './holdCall.ts'
import { type LiveCall, stateOf, takeNewEvent } from './liveCall.ts'
import { type TakeUpProblem, takeUpOwn } from './resumeStoredCall.ts'

/**
 * Closes a call that was left, by events like any other: a call left while talking ended for a technical reason; one
 * left in wrap-up ended as its path says. Causes and incident stay as they were.
 */
export function closeUnfinished(parts: AppParts, callId: CallId): Result<null, DatabaseFault | TakeUpProblem> {
  const taken = takeUpOwn(parts, callId)
  if (!taken.ok) return taken
  const nowMs = parts.clock.nowMs()
  const closed =
    takeAll(taken.value, closingMoves(taken.value), nowMs) ?? takeAll(taken.value, bareMoves(taken.value), nowMs)
  if (closed === null) return fail('noSuchCall')
  holdCall(parts, closed)
  return ok(null)
}

function takeAll(before: LiveCall, moves: readonly CallMove[], atMs: number): LiveCall | null {
  return moves.reduce<LiveCall | null>((call, event) => {
    if (call === null) return null
    const next = takeNewEvent(call, event, atMs)
    return next.ok ? next.value : null
  }, before)
}

function closingMoves(call: LiveCall): readonly CallMove[] {
  const state = stateOf(call)
  const wrapUp = { ...prefillWrapUp(call.rules, state, { what: '', dueAtMs: null }), commitments: [] }
  if (state.endedBy !== null) return [{ type: 'wrapUp.saved', ...wrapUp }]
  const incident = state.ladder.incident
  return [{ type: 'agent.finished' }, { type: 'wrapUp.saved', ...wrapUp, outcome: 'technicalFailure', incident }]
}

/** Where what was collected in the call fits no wrap-up: it stands in the log already, and the call must be closable. */
function bareMoves(call: LiveCall): readonly CallMove[] {
  return closingMoves(call).map((move) => (move.type === 'wrapUp.saved' ? { ...move, note: '', causes: [] } : move))
}
