import type { CallQuery } from '../../../shared/review/callQuery.ts'
import type { ReadDb } from '../../db/database.ts'
import { prepared } from '../../db/prepared.ts'
import type { SqlFilter } from './callFilters.ts'
import { type CallSpan, findSpan } from './findSpan.ts'
import { allOf, type Sql } from './sql.ts'
import { EVERY_CALL, spanOf, timeOfKey, type Walk } from './walk.ts'

/** The walks that give the calls, each asked for what the walks do not say. */
export type Chosen = { readonly walks: readonly Walk[]; readonly checks: readonly Sql[] }

export type Span = Pick<CallQuery, 'fromMs' | 'toMs'>

/** Entries that are looked at to learn how close to each other those of an index lie: some tenths of a millisecond. */
const PROBE = 200
/**
 * The walks for a list in the order of the starts: the filter whose calls lie furthest apart leads, as the fewest
 * entries have to be looked at until a page is full.
 */
export function chooseWalks(db: ReadDb, filters: readonly SqlFilter[], span: Span, newestFirst: boolean): Chosen {
  const leading = filters.filter(({ walks }) => walks.length > 0)
  const [only] = leading
  if (leading.length < 2) return lead(filters, only)
  const ends = findSpan(db, span)
  const rated = leading.map((filter) => ({ filter, density: densityOf(db, filter, span, { ...ends, newestFirst }) }))
  return lead(filters, rated.reduce((best, each) => (each.density < best.density ? each : best)).filter)
}

/** The walks of one filter; the others are asked of each call. */
export function lead(filters: readonly SqlFilter[], leader: SqlFilter | undefined): Chosen {
  const checks = filters.filter((filter) => filter !== leader).map(({ check }) => check)
  return { walks: leader?.walks ?? [EVERY_CALL], checks }
}

type Side = CallSpan & { readonly newestFirst: boolean }

/** Entries a millisecond, at the side of the span where the list begins. */
function densityOf(db: ReadDb, { walks }: SqlFilter, span: Span, side: Side): number {
  return walks.reduce((sum, walk) => sum + densityOfWalk(db, walk, span, side), 0)
}

function densityOfWalk(db: ReadDb, walk: Walk, span: Span, { firstMs, lastMs, newestFirst }: Side): number {
  const { text, values } = entriesOf(walk, span)
  const [end, order] = newestFirst ? ['min', 'DESC'] : ['max', 'ASC']
  const sql = `
    SELECT count(*) AS found, ${end}(key) AS reached
    FROM (SELECT ${walk.key} AS key ${text} ORDER BY ${walk.key} ${order} LIMIT ${PROBE})`
  const row = prepared<{ found: number; reached: Uint8Array | number | null }>(db, sql).get(...values)
  if (row === undefined || row.reached === null) return 0
  const reachedMs = timeOfKey(row.reached)
  const isAll = row.found < PROBE
  const lengthMs = isAll ? lastMs - firstMs : newestFirst ? lastMs - reachedMs : reachedMs - firstMs
  return row.found / Math.max(1, lengthMs)
}

/** The entries of a walk in a span, read from the index alone. */
export function entriesOf(walk: Walk, span: Span): Sql {
  const where = allOf([walk.where, ...spanOf(walk, span).keys])
  return { text: `FROM ${walk.from} WHERE ${where.text}`, values: where.values }
}
