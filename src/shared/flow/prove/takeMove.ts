import type { CallMove } from '../../call/callEvent.ts'
import type { CallProgress, CallState } from '../../call/callState.ts'
import { type Script, speechOf } from '../../call/script.ts'
import { isEnding, threatEnds } from '../../ladder/ladder.ts'
import type { CallVisit } from './callVisit.ts'
import { missingStep } from './missingStep.ts'
import { atStep, movesVia, type Proving, progressOf } from './proving.ts'

/**
 * The state after an event, null where it is refused. Proves on the way that the goodbye was announced (invariant 1),
 * that going back restores the state before (3) and that the step which the event leads to exists (6).
 */
export function takeMove(proving: Proving, visit: CallVisit, move: CallMove): CallState | null {
  const { script, reduce, breaches } = proving
  const { state } = visit
  if (missingStep(script, state, move) !== null) {
    breaches.add(atStep('leadsNowhere', state.stepId), () => movesVia(visit, move))
    return null
  }
  const next = reduce(script, progressOf(state), move)
  if (!next.ok) return null
  const after = next.value.now
  if (isUnannounced(script, after)) breaches.add(atStep('endsUnwarned', after.stepId), () => movesVia(visit, move))
  if (!leadsBack(proving, state, next.value)) {
    breaches.add(atStep('noWayBack', after.stepId), () => movesVia(visit, move, { type: 'agent.wentBack' }))
  }
  return after
}

/** Counts the warnings that were shown, as an onlooker would, instead of trusting the ladder's own count. */
function isUnannounced({ policy }: Script, { ladder, showings, endedBy }: CallState): boolean {
  if (endedBy !== null || !isEnding(policy, ladder) || threatEnds(policy, ladder)) return false
  return (showings['rung:warn'] ?? 0) < policy.warnings
}

function leadsBack({ script, reduce }: Proving, before: CallState, after: CallProgress): boolean {
  if (after.past === null) return true
  const back = reduce(script, after, { type: 'agent.wentBack' })
  return back.ok && (back.value.now === before || JSON.stringify(back.value.now) === JSON.stringify(before))
}

/** Proves that from a state there is a way to the factual path and a way out (invariant 3). */
export function proveWaysOut({ script, reduce, breaches }: Proving, visit: CallVisit): void {
  const { state } = visit
  const from = progressOf(state)
  const toPath = toStep(state.stepId)
  const onPath = reduce(script, from, toPath)
  if (!onPath.ok || speechOf(script, onPath.value.now).key !== `step:${state.stepId}`) {
    breaches.add(atStep('noWayToPath', state.stepId), () => movesVia(visit, toPath))
  }
  for (const type of ['agent.finished', 'caller.hungUp'] as const) {
    const out = reduce(script, from, { type })
    const saved = out.ok ? reduce(script, out.value, SAVED) : out
    if (saved.ok && saved.value.now.wrapUp !== null) continue
    breaches.add(atStep('noWayOut', state.stepId), () => movesVia(visit, { type }, ...(out.ok ? [SAVED] : [])))
  }
}

/** Back to the factual path by the agent's own decision. */
export function toStep(stepId: string): CallMove {
  return { type: 'agent.overrode', target: { step: stepId }, reason: 'callerReconsidered' }
}

const SAVED: CallMove = {
  type: 'wrapUp.saved',
  outcome: 'resolved',
  complaint: false,
  stillCustomer: 'unknown',
  causes: [],
  commitments: [],
  note: '',
  incident: false,
}
