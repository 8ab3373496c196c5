import type { CallState } from '../call/callState.ts'
import type { CallSummary } from '../call/callSummary.ts'

/** Why a call is an incident; the gravest reason counts. */
export const INCIDENT_REASONS = ['threat', 'severeInsult', 'endedForAbuse', 'byHand'] as const
/** Why a call is an incident. */
export type IncidentReason = (typeof INCIDENT_REASONS)[number]

/** Why a closed call is an incident; null where it is none. */
export function incidentReason(summary: CallSummary, { ladder }: CallState): IncidentReason | null {
  if (!summary.incident) return null
  if (ladder.threatStands || summary.outcome === 'endedForThreat') return 'threat'
  if (ladder.incident) return 'severeInsult'
  return summary.outcome === 'endedByAgent' ? 'endedForAbuse' : 'byHand'
}
