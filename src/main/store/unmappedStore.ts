import type { CallId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'

const LIST = 'SELECT call_id FROM unmapped_calls ORDER BY call_id LIMIT ?'
const HAS = 'SELECT 1 FROM unmapped_calls LIMIT 1'
const REMOVE = 'DELETE FROM unmapped_calls WHERE call_id = ?'
const CLEAR = 'DELETE FROM unmapped_calls'

/** Calls that were closed before there were figures for plans, and are not in them yet. */
export function listUnmapped(db: ReadDb, limit: number): readonly CallId[] {
  return prepared<{ call_id: Uint8Array }>(db, LIST)
    .all(limit)
    .map(({ call_id }) => fromBytes<CallId>(call_id))
}

/** Whether there is any such call. */
export function hasUnmapped(db: ReadDb): boolean {
  return prepared(db, HAS).get() !== undefined
}

/** A call is in the figures now, or never will be. */
export function removeUnmapped(db: WriteDb, callId: CallId): void {
  changeOne(db, REMOVE, toBytes(callId))
}

/** All calls are counted anew. */
export function clearUnmapped(db: WriteDb): void {
  prepared(db, CLEAR).run()
}
