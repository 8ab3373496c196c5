import type { StoredCall } from '../store/callStore.ts'

const DAY_MS = 24 * 3_600_000

/** How long each kind of detail is kept, in days after the last event of its call. */
export const KEPT_DAYS = { stepTimes: 7, freeText: 30, identity: 90, incident: 180 } as const

/** A kind of detail that is erased by itself. */
export type ErasedKind = 'stepTimes' | 'freeText' | 'identity'

/**
 * When a kind of detail of a call is erased. What belongs to an incident is kept for its time (in Germany a complaint of
 * insult has three months, § 77b StGB); the times of single steps are not.
 */
export function erasedAtMs(kind: ErasedKind, { summary, lastEventAtMs }: ErasableCall): number {
  const days =
    kind !== 'stepTimes' && summary.incident ? Math.max(KEPT_DAYS.incident, KEPT_DAYS[kind]) : KEPT_DAYS[kind]
  return lastEventAtMs + days * DAY_MS
}

/** The part of a call that decides when its details are erased. */
export type ErasableCall = Pick<StoredCall, 'lastEventAtMs'> & { readonly summary: { readonly incident: boolean } }
