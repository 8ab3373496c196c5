import type { InsightsQuery, Period } from '../../shared/ipc/insights/contract.ts'
import { dayOf, firstSpan, isoOf, periodOf, type SpanChoice } from '../ui/spans.ts'

/** What a period can be compared with; `custom` begins on a day of its own and is as long. */
export const COMPARISONS = ['before', 'custom', 'none'] as const

/** What the place of the figures shows; kept while the person is elsewhere. Days as `<input type="date">` has them. */
export type InsightsView = SpanChoice & {
  readonly flowVersionId: string | null
  readonly comparison: (typeof COMPARISONS)[number]
  readonly compareFrom: string
}

/** The place before anything was chosen. */
export function firstView(today: number): InsightsView {
  return { ...firstSpan(today), flowVersionId: null, comparison: 'before', compareFrom: isoOf(today - 365) }
}

/** What to ask for; null while the days of the period make none. */
export function queryOf(view: InsightsView, today: number): InsightsQuery | null {
  const period = periodOf(view, today)
  if (period === null) return null
  const flowVersionIds = view.flowVersionId === null ? null : [view.flowVersionId]
  return { period, flowVersionIds, compareWith: compareWith(view, period) }
}

function compareWith({ comparison, compareFrom }: InsightsView, { from, to }: Period): Period | null {
  const length = to - from + 1
  if (comparison === 'none') return null
  const start = comparison === 'before' ? from - length : dayOf(compareFrom)
  return start === null ? null : { from: start, to: start + length - 1 }
}
