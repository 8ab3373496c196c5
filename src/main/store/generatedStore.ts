import type { ReadDb, WriteDb } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { TABLES_OF_A_CALL } from './storedValueStore.ts'

const COUNT = 'SELECT count(*) AS count FROM calls WHERE generated = 1'
const HAS = 'SELECT 1 FROM calls WHERE generated = 1 LIMIT 1'
/** The last of the next ones to go: their ids lie beside each other, so that whole pages become free. */
const FIND_LAST = `
  SELECT max(call_id) AS last FROM
    (SELECT call_id FROM calls WHERE generated = 1 ORDER BY call_id LIMIT ?)`
const deleteFrom = (table: string) => `
  DELETE FROM ${table} WHERE call_id IN (SELECT call_id FROM calls WHERE generated = 1 AND call_id <= ?)`
/** Children before their parents. */
const DELETES = TABLES_OF_A_CALL.map(({ table }) => deleteFrom(table)).toReversed()
const DELETE_FROM_SEARCH = `
  DELETE FROM call_search_rows WHERE call_id IN (SELECT call_id FROM calls WHERE generated = 1)`
const MAKE_INDEX_ANEW = "INSERT INTO call_search (call_search) VALUES ('rebuild')"

/** How many calls the data generator has made. */
export function countGenerated(db: ReadDb): number {
  return prepared<{ count: number }>(db, COUNT).get()?.count ?? 0
}

/** Whether there is any generated call. */
export function hasGenerated(db: ReadDb): boolean {
  return prepared(db, HAS).get() !== undefined
}

/** Takes every generated call out of the search. Runs inside the caller's transaction; seconds for a million. */
export function deleteGeneratedFromSearch(db: WriteDb): void {
  if (prepared(db, DELETE_FROM_SEARCH).run().changes > 0) prepared(db, MAKE_INDEX_ANEW).run()
}

/** Deletes the oldest generated calls with all that belongs to them but the search. Answers how many; 0 where none is left. */
export function deleteGenerated(db: WriteDb, limit: number): number {
  const last = prepared<{ last: Uint8Array | null }>(db, FIND_LAST).get(limit)?.last ?? null
  if (last === null) return 0
  return DELETES.reduce((_, sql) => prepared(db, sql).run(last).changes, 0)
}
