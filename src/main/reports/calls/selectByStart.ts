import type { CallQuery } from '../../../shared/review/callQuery.ts'
import type { ReadDb } from '../../db/database.ts'
import { toBytes } from '../../db/idBytes.ts'
import { prepared } from '../../db/prepared.ts'
import { startedAtMsOf } from '../../store/callIdTime.ts'
import { searchIdAt } from '../../store/searchStore.ts'
import type { Chosen } from './chooseWalks.ts'
import type { Reading } from './readPage.ts'
import { COLUMNS } from './rowOf.ts'
import { allOf, type Sql } from './sql.ts'
import { spanOf, type Walk } from './walk.ts'

/**
 * The calls of some walks in the order of their starts. Each walk is read along its index; SQLite merges several, so
 * that a page reads no more entries than it shows, but for calls that the checks leave out.
 */
export function selectByStart(db: ReadDb, { walks, checks }: Chosen, query: CallQuery, reading: Reading): Sql {
  const parts = walks.map((walk) => selectWalk(db, walk, checks, query, reading))
  // The search has an order of its own, that of the seconds; all others have that of the ids.
  const place = walks.some(isSearch) ? 'place' : 'call_id'
  return {
    text: `${parts.map(({ text }) => text).join(' UNION ALL ')} ORDER BY ${place} ${reading.falling ? 'DESC' : 'ASC'} LIMIT ?`,
    values: [...parts.flatMap(({ values }) => values), reading.limit],
  }
}

function selectWalk(db: ReadDb, walk: Walk, checks: readonly Sql[], query: CallQuery, reading: Reading): Sql {
  const { keys, exact } = spanOf(walk, query)
  const where = allOf([
    walk.where,
    ...keys,
    ...fromCursor(db, walk, reading),
    ...exact,
    ...(walk.also === undefined ? [] : [walk.also]),
    ...checks,
  ])
  const place = isSearch(walk) ? walk.key : '0'
  // Named as in the index that is read, or SQLite would sort what is sorted already.
  const id = isSearch(walk) ? 'c.call_id' : walk.key
  return {
    text: `SELECT ${id} AS call_id, ${COLUMNS}, ${place} AS place FROM ${walk.from} ${walk.join ?? ''} WHERE ${where.text}`,
    values: where.values,
  }
}

function isSearch({ key }: Walk): boolean {
  return key === 'call_search.rowid'
}

function fromCursor(db: ReadDb, walk: Walk, { cursor, falling }: Reading): readonly Sql[] {
  if (cursor === null) return []
  const callId = toBytes(cursor.callId)
  const value = isSearch(walk) ? findSearchId(db, callId) : callId
  return [{ text: `${walk.key} ${falling ? '<' : '>'} ?`, values: [value] }]
}

/** The number of a call in the search; where its text was erased meanwhile, the one it would have. */
function findSearchId(db: ReadDb, callId: Uint8Array): number {
  const row = prepared<{ search_id: number }>(db, 'SELECT search_id FROM call_search_rows WHERE call_id = ?').get(
    callId,
  )
  return row?.search_id ?? searchIdAt(startedAtMsOf(callId))
}
