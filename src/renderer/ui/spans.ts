import type { Period } from '../../shared/ipc/insights/contract.ts'

/** Spans to choose from; `custom` has days of its own. */
export const SPANS = ['last7', 'last30', 'last90', 'year', 'custom'] as const

/** A span as it is chosen: its own days count only where it is `custom`. Days as `<input type="date">` has them. */
export type SpanChoice = { readonly span: (typeof SPANS)[number]; readonly from: string; readonly to: string }

const DAY_MS = 24 * 3_600_000
/** So many days a period has at least; the contract refuses shorter ones. */
const SHORTEST_DAYS = 7
const SPAN_DAYS = { last7: 7, last30: 30, last90: 90 } as const

/** The span before anything was chosen: a quarter. */
export function firstSpan(today: number): SpanChoice {
  return { span: 'last90', from: isoOf(today - SPAN_DAYS.last90 + 1), to: isoOf(today) }
}

/** The days of a span; null while they make none. */
export function periodOf({ span, from, to }: SpanChoice, today: number): Period | null {
  switch (span) {
    case 'custom':
      return toPeriod(dayOf(from), dayOf(to))
    case 'year':
      return { from: Math.min(startOfYear(today), today - SHORTEST_DAYS + 1), to: today }
    default:
      return { from: today - SPAN_DAYS[span] + 1, to: today }
  }
}

/** A day as `<input type="date">` has it. */
export function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** The day that such a text names; null where it names none. */
export function dayOf(iso: string): number | null {
  const atMs = Date.parse(iso)
  return Number.isNaN(atMs) ? null : Math.floor(atMs / DAY_MS)
}

function toPeriod(from: number | null, to: number | null): Period | null {
  return from === null || to === null || to - from + 1 < SHORTEST_DAYS ? null : { from, to }
}

function startOfYear(day: number): number {
  return Date.UTC(new Date(day * DAY_MS).getUTCFullYear(), 0, 1) / DAY_MS
}
