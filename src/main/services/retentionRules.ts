import type { DeletionKind } from '../store/deletionStore.ts'
import type { DueBefore } from '../store/retentionStore.ts'

const DAY_MS = 24 * 3_600_000

/** How long each kind of detail is kept, in days after the last event of its call. */
const KEPT_DAYS: Readonly<Record<DeletionKind, number>> = { stepTimes: 7, freeText: 30, identity: 90 }
/** What belongs to an incident is kept longer: in Germany a complaint of insult has three months (§ 77b StGB). */
const INCIDENT_KEPT_DAYS = 180

/** The order in which details are erased: the shortest kept first. */
export const DELETION_KINDS = ['stepTimes', 'freeText', 'identity'] as const satisfies readonly DeletionKind[]

/** How long a kind of detail of a call is kept. Times of single steps are erased in an incident too. */
function keptDays(kind: DeletionKind, incident: boolean): number {
  return incident && kind !== 'stepTimes' ? Math.max(INCIDENT_KEPT_DAYS, KEPT_DAYS[kind]) : KEPT_DAYS[kind]
}

/** When a kind of detail is erased. */
export function erasedAtMs(kind: DeletionKind, incident: boolean, lastEventAtMs: number): number {
  return lastEventAtMs + keptDays(kind, incident) * DAY_MS
}

/** Which calls are due at a time: those whose last event lies before these times. */
export function dueBefore(kind: DeletionKind, nowMs: number): DueBefore {
  return {
    usualMs: nowMs - keptDays(kind, false) * DAY_MS,
    incidentMs: nowMs - keptDays(kind, true) * DAY_MS,
  }
}
