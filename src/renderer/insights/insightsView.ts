import type { InsightsQuery, Period } from '../../shared/ipc/insights/contract.ts'

/** Spans to choose from; `custom` has days of its own. */
export const SPANS = ['last7', 'last30', 'last90', 'year', 'custom'] as const
/** What a period can be compared with; `custom` begins on a day of its own and is as long. */
export const COMPARISONS = ['before', 'custom', 'none'] as const

/** What the place of the figures shows; kept while the person is elsewhere. Days as `<input type="date">` has them. */
export type InsightsView = {
  readonly span: (typeof SPANS)[number]
  readonly from: string
  readonly to: string
  readonly flowVersionId: string | null
  readonly comparison: (typeof COMPARISONS)[number]
  readonly compareFrom: string
}

const DAY_MS = 24 * 3_600_000
/** So many days a period has at least; the contract refuses shorter ones. */
const SHORTEST_DAYS = 7
const SPAN_DAYS = { last7: 7, last30: 30, last90: 90 } as const

/** The place before anything was chosen. */
export function firstView(today: number): InsightsView {
  const [from, to] = [isoOf(today - SPAN_DAYS.last90 + 1), isoOf(today)]
  return { span: 'last90', from, to, flowVersionId: null, comparison: 'before', compareFrom: isoOf(today - 365) }
}

/** What to ask for; null while the days of the period make none. */
export function queryOf(view: InsightsView, today: number): InsightsQuery | null {
  const period = periodOf(view, today)
  if (period === null) return null
  const flowVersionIds = view.flowVersionId === null ? null : [view.flowVersionId]
  return { period, flowVersionIds, compareWith: compareWith(view, period) }
}

/** A day as `<input type="date">` has it. */
export function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

function periodOf({ span, from, to }: InsightsView, today: number): Period | null {
  switch (span) {
    case 'custom':
      return toPeriod(dayOf(from), dayOf(to))
    case 'year':
      return { from: Math.min(startOfYear(today), today - SHORTEST_DAYS + 1), to: today }
    default:
      return { from: today - SPAN_DAYS[span] + 1, to: today }
  }
}

function compareWith({ comparison, compareFrom }: InsightsView, { from, to }: Period): Period | null {
  const length = to - from + 1
  if (comparison === 'none') return null
  const start = comparison === 'before' ? from - length : dayOf(compareFrom)
  return start === null ? null : { from: start, to: start + length - 1 }
}

function toPeriod(from: number | null, to: number | null): Period | null {
  return from === null || to === null || to - from + 1 < SHORTEST_DAYS ? null : { from, to }
}

function dayOf(iso: string): number | null {
  const atMs = Date.parse(iso)
  return Number.isNaN(atMs) ? null : Math.floor(atMs / DAY_MS)
}

function startOfYear(day: number): number {
  return Date.UTC(new Date(day * DAY_MS).getUTCFullYear(), 0, 1) / DAY_MS
}
