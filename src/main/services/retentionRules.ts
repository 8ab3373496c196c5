import type { DeletionKind } from '../store/deletionStore.ts'
import type { DueBefore } from '../store/retentionStore.ts'

const DAY_MS = 24 * 3_600_000

/** How long each kind of detail is kept, in days after the last event of its call. */
const KEPT_DAYS: Readonly<Record<DeletionKind, number>> = { stepTimes: 7, freeText: 30, identity: 90 }

/** The order in which details are erased: the shortest kept first. */
export const DELETION_KINDS = ['stepTimes', 'freeText', 'identity'] as const satisfies readonly DeletionKind[]

/**
 * An incident is kept for 180 days or until it is closed, whichever is later: in Germany a complaint of insult has three
 * months (§ 77b StGB), and a case may go on for longer. Nothing can close one yet, so all of them are kept. Times of
 * single steps are erased in an incident too.
 */
function isKeptAsIncident(kind: DeletionKind): boolean {
  return kind !== 'stepTimes'
}

/** When a kind of detail is erased; null: it is kept. */
export function erasedAtMs(kind: DeletionKind, incident: boolean, lastEventAtMs: number): number | null {
  return incident && isKeptAsIncident(kind) ? null : lastEventAtMs + KEPT_DAYS[kind] * DAY_MS
}

/** Which calls are due at a time: those whose last event lies before these times. */
export function dueBefore(kind: DeletionKind, nowMs: number): DueBefore {
  const usualMs = nowMs - KEPT_DAYS[kind] * DAY_MS
  return { usualMs, incidentMs: isKeptAsIncident(kind) ? null : usualMs }
}
