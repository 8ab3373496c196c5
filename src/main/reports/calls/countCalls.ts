import type { CallQuery } from '../../../shared/review/callQuery.ts'
import type { ReadDb } from '../../db/database.ts'
import { prepared } from '../../db/prepared.ts'
import type { CallScope } from '../../services/callScope.ts'
import { sqlFilters } from './callFilters.ts'
import { chooseWalks } from './chooseWalks.ts'
import { findSpan } from './findSpan.ts'
import { ownChecks } from './readPage.ts'
import { allOf, type Sql } from './sql.ts'
import { EVERY_CALL, keyAt, spanOf, type Walk } from './walk.ts'

/** Awaited between two pieces of work: see `JobContext`. */
type Pause = (done: number, total: number | null) => Promise<void>

const SLICES = 200
/** How long a piece may take before others have their turn. */
const TURN_MS = 8

/** How many calls a query has, counted a span of time after the other. */
export async function countCalls(db: ReadDb, query: CallQuery, scope: CallScope, pause: Pause): Promise<number> {
  const filters = sqlFilters(query.filters)
  const own = ownChecks(scope)
  if (filters.length + own.length === 0 && query.fromMs === null && query.toMs === null) return countAll(db)
  const { walks, checks } = chooseWalks(db, filters, query, true)
  const slices = sliceSpan(findSpan(db, query))
  let count = 0
  let sinceMs = performance.now()
  for (const [done, slice] of slices.entries()) {
    for (const walk of walks) count += countSlice(db, walk, [...checks, ...own], query, slice)
    if (performance.now() - sinceMs < TURN_MS) continue
    await pause(done, slices.length)
    sinceMs = performance.now()
  }
  return count
}

function countAll(db: ReadDb): number {
  return prepared<{ found: number }>(db, 'SELECT count(*) AS found FROM calls').get()?.found ?? 0
}

/** From a time on, null: from the beginning; up to a time, null: to the end. */
type Slice = { readonly fromMs: number | null; readonly toMs: number | null }

function sliceSpan({ firstMs, lastMs }: { readonly firstMs: number; readonly lastMs: number }): readonly Slice[] {
  const cuts = Array.from({ length: SLICES - 1 }, (_, index) => {
    return Math.round(firstMs + ((lastMs - firstMs) * (index + 1)) / SLICES)
  })
  return [null, ...cuts].map((fromMs, index) => ({ fromMs, toMs: cuts[index] ?? null }))
}

function countSlice(db: ReadDb, walk: Walk, checks: readonly Sql[], query: CallQuery, slice: Slice): number {
  const { keys, exact } = spanOf(walk, query)
  const bounds = [
    ...(slice.fromMs === null ? [] : [{ text: `${walk.key} >= ?`, values: [keyAt(walk, slice.fromMs, 'none')] }]),
    ...(slice.toMs === null ? [] : [{ text: `${walk.key} < ?`, values: [keyAt(walk, slice.toMs, 'none')] }]),
  ]
  const asked = [...exact, ...(walk.also === undefined ? [] : [walk.also]), ...checks]
  const where = allOf([walk.where, ...keys, ...bounds, ...asked])
  // What asks nothing of the row is counted in the index alone.
  const join = asked.length === 0 && walk !== EVERY_CALL ? '' : (walk.join ?? '')
  const sql = `SELECT count(*) AS found FROM ${walk.from} ${join} WHERE ${where.text}`
  return prepared<{ found: number }>(db, sql).get(...where.values)?.found ?? 0
}
