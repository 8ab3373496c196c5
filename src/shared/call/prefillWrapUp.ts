import { isEnding, threatEnds } from '../ladder/ladder.ts'
import { CAUSES_CAPTURE, type CallState } from './callState.ts'
import { type Commitment, type Outcome, WRAP_UP_LIMITS, type WrapUp } from './outcome.ts'
import type { Script } from './script.ts'

/** What wrap-up can say about a callback that the policy makes by itself: its words and when it is due. */
export type CallbackProposal = { readonly what: string; readonly dueAtMs: number | null }

/**
 * The wrap-up card as the path of the call fills it in; the agent only confirms.
 * Ending for abuse makes a callback for the team lead if the policy says so: never after a threat, and never for the
 * person who was abused.
 */
export function prefillWrapUp(script: Script, state: CallState, callback: CallbackProposal): WrapUp {
  const outcome = prefillOutcome(script, state)
  const causes = listCauses(state)
  return {
    outcome,
    complaint: causes.length > 0,
    stillCustomer: 'unknown',
    causes,
    commitments: prefillCommitments(script, state, callback),
    note: state.notes.join('\n').slice(0, WRAP_UP_LIMITS.note),
    incident: isIncident(state, outcome),
  }
}

function listCauses({ captures }: CallState): string[] {
  const named = (captures[CAUSES_CAPTURE] ?? '').split(',').filter((cause) => cause !== '')
  return named.filter((cause) => cause.length <= WRAP_UP_LIMITS.cause).slice(0, WRAP_UP_LIMITS.entries)
}

/** Whether the call counts as an incident: a severe insult or a threat still stands, or it was ended for abuse. */
export function isIncident(state: CallState, outcome: Outcome | null): boolean {
  return state.ladder.incident || outcome === 'endedByAgent' || outcome === 'endedForThreat'
}

/** What the call came to, as its path shows: the goodbye line, else the hang-up, else the step it ended on. */
export function prefillOutcome({ policy }: Script, state: CallState): Outcome {
  if (isEnding(policy, state.ladder)) return threatEnds(policy, state.ladder) ? 'endedForThreat' : 'endedByAgent'
  if (state.endedBy === 'caller') return 'callerHungUp'
  return state.suggestedOutcome ?? 'resolved'
}

function prefillCommitments({ policy }: Script, { ladder }: CallState, callback: CallbackProposal): Commitment[] {
  if (!isEnding(policy, ladder) || ladder.threatStands || !policy.callbackAfterEnd) return []
  return [{ what: callback.what, owner: 'teamLead', dueAtMs: callback.dueAtMs }]
}
