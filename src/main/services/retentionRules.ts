import type { ComplaintErasure } from '../store/complaintErasure.ts'
import type { DeletionKind } from '../store/deletionStore.ts'
import type { DueBefore } from '../store/retentionStore.ts'

const DAY_MS = 24 * 3_600_000

/** An incident, as far as it decides how long details are kept: when it was closed, null while it is not. */
export type KeptIncident = { readonly closedAtMs: number | null }

/** How long each kind of detail is kept, in days after the last event of its call. */
const KEPT_DAYS: Readonly<Record<DeletionKind, number>> = { stepTimes: 7, freeText: 30, identity: 90 }

/** The order in which details are erased: the shortest kept first. */
export const DELETION_KINDS = ['stepTimes', 'freeText', 'identity'] as const satisfies readonly DeletionKind[]

/** How long an incident is kept, also where it is closed before. */
const INCIDENT_KEPT_DAYS = 180

/**
 * An incident is kept for 180 days or until it is closed, whichever is later: in Germany a complaint of insult has three
 * months (§ 77b StGB), and a case may go on for longer. Times of single steps are erased in an incident too.
 */
function isKeptAsIncident(kind: DeletionKind): boolean {
  return kind !== 'stepTimes'
}

/** When a kind of detail is erased; null: it is kept until the incident is closed. */
export function erasedAtMs(kind: DeletionKind, incident: KeptIncident | null, lastEventAtMs: number): number | null {
  if (incident === null || !isKeptAsIncident(kind)) return lastEventAtMs + KEPT_DAYS[kind] * DAY_MS
  const { closedAtMs } = incident
  return closedAtMs === null ? null : Math.max(closedAtMs, lastEventAtMs + INCIDENT_KEPT_DAYS * DAY_MS)
}

/** Which calls are due at a time: those whose last event lies before these times. */
export function dueBefore(kind: DeletionKind, nowMs: number): DueBefore {
  const usualMs = nowMs - KEPT_DAYS[kind] * DAY_MS
  return isKeptAsIncident(kind)
    ? { usualMs, incidentMs: nowMs - INCIDENT_KEPT_DAYS * DAY_MS, onlyClosed: true }
    : { usualMs, incidentMs: usualMs, onlyClosed: false }
}

/** When a kind of detail of a complaint is erased: counted from its closing; null while it is open. */
export function complaintErasedAtMs(kind: ComplaintErasure, closedAtMs: number | null): number | null {
  return closedAtMs === null ? null : closedAtMs + KEPT_DAYS[kind] * DAY_MS
}

/** Which closed complaints are due at a time: those closed before this one. */
export function complaintsClosedBefore(kind: ComplaintErasure, nowMs: number): number {
  return nowMs - KEPT_DAYS[kind] * DAY_MS
}
