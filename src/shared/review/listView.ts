import { z } from 'zod'
import { type CallQuery, callFiltersSchema, callOrderSchema, NO_FILTERS } from './callQuery.ts'

/** Spans of time that move with the clock. */
export const MOVING_PERIODS = ['today', 'yesterday', 'last7', 'last30', 'last365', 'all'] as const

/** `between` has local days, `2026-11-21`; both belong to it. */
const periodSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(MOVING_PERIODS) }),
  z.strictObject({ kind: z.literal('between'), from: z.iso.date().nullable(), to: z.iso.date().nullable() }),
])

/** What a list shows, as people say it: kept as a view and in the trail of places, so that "today" stays today. */
export const listViewSchema = z.strictObject({
  period: periodSchema.default({ kind: 'today' }),
  filters: callFiltersSchema.default(NO_FILTERS),
  order: callOrderSchema.default({ by: 'started', direction: 'descending' }),
})

/** A span of time as people say it. */
export type Period = z.infer<typeof periodSchema>
/** What a list shows, as people say it. */
export type ListView = z.infer<typeof listViewSchema>

/** The list before anything is chosen: the calls of today, newest first. */
export const TODAY: ListView = listViewSchema.parse({})

const DAYS_BACK = { today: 0, last7: 6, last30: 29, last365: 364 } as const

/** The calls that a view asks for at a time, by the clock on the wall of this PC. */
export function queryOf({ period, filters, order }: ListView, nowMs: number): CallQuery {
  return { ...rangeOf(period, nowMs), filters, order }
}

type Range = Pick<CallQuery, 'fromMs' | 'toMs'>

function rangeOf(period: Period, nowMs: number): Range {
  switch (period.kind) {
    case 'all':
      return { fromMs: null, toMs: null }
    case 'yesterday':
      return { fromMs: startOfDay(nowMs, -1), toMs: startOfDay(nowMs, 0) }
    case 'between':
      return {
        fromMs: period.from === null ? null : startOfNamedDay(period.from, 0),
        toMs: period.to === null ? null : startOfNamedDay(period.to, 1),
      }
    default:
      return { fromMs: startOfDay(nowMs, -DAYS_BACK[period.kind]), toMs: null }
  }
}

/** Midnight here, some days on. */
function startOfDay(nowMs: number, days: number): number {
  const now = new Date(nowMs)
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).getTime()
}

function startOfNamedDay(day: string, days: number): number {
  return startOfDay(new Date(`${day}T00:00:00`).getTime(), days)
}
