import { firstCallIdAt, startedAtMsOf } from '../../store/callIdTime.ts'
import { searchIdAt } from '../../store/searchStore.ts'
import type { Sql } from './sql.ts'

/** An id is made just before the clock is read for the start of its call; where it is read is not worth a rule. */
const MARGIN_MS = 60_000
/** A number in the search is the second of the start, or a few higher where others have that one. */
const SEARCH_MARGIN_MS = 3_600_000

/**
 * A way to go through calls in the order of their starts, given by one index: `from` and `where` name entries of the
 * index alone, `join` leads from an entry to its row `c` of calls, and `also` is asked of that row.
 */
export type Walk = {
  readonly key: 'c.call_id' | 'k.call_id' | 'call_search.rowid'
  readonly from: string
  readonly where: Sql
  readonly join?: string
  readonly also?: Sql
}

/** Every call, in the order of their ids. */
export const EVERY_CALL: Walk = { key: 'c.call_id', from: 'calls c NOT INDEXED', where: { text: '1', values: [] } }

/** The calls that have a value in an indexed column. */
export function walkColumn(index: string, column: string, value: unknown): Walk {
  const where =
    value === null ? { text: `c.${column} IS NULL`, values: [] } : { text: `c.${column} = ?`, values: [value] }
  return { key: 'c.call_id', from: `calls c INDEXED BY ${index}`, where }
}

/** The calls of an index that holds nothing else. */
export function walkPart(index: string, condition: string): Walk {
  return { key: 'c.call_id', from: `calls c INDEXED BY ${index}`, where: { text: condition, values: [] } }
}

/** The key of a walk at a time: nothing that began earlier has a higher one, but for the margin. */
export function keyAt(walk: Walk, atMs: number, margin: 'under' | 'over' | 'none'): unknown {
  const sign = { under: -1, over: 1, none: 0 }[margin]
  if (walk.key === 'call_search.rowid')
    return searchIdAt(atMs + Math.max(0, sign) * SEARCH_MARGIN_MS + sign * MARGIN_MS)
  return firstCallIdAt(atMs + sign * MARGIN_MS)
}

/** When the call at a key began. */
export function timeOfKey(key: Uint8Array | number): number {
  return typeof key === 'number' ? key * 1000 : startedAtMsOf(key)
}

/** A span of starts as conditions: on the key, for the index, and exactly, on the row. */
export function spanOf(walk: Walk, { fromMs, toMs }: { readonly fromMs: number | null; readonly toMs: number | null }) {
  const keys: Sql[] = []
  const exact: Sql[] = []
  if (fromMs !== null) {
    keys.push({ text: `${walk.key} >= ?`, values: [keyAt(walk, fromMs, 'under')] })
    exact.push({ text: 'c.started_at_ms >= ?', values: [fromMs] })
  }
  if (toMs !== null) {
    keys.push({ text: `${walk.key} < ?`, values: [keyAt(walk, toMs, 'over')] })
    exact.push({ text: 'c.started_at_ms < ?', values: [toMs] })
  }
  return { keys, exact }
}
