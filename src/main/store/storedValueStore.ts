import type { CallId } from '../../shared/ids.ts'
import type { ReadDb } from '../db/database.ts'
import { toBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'

/** The tables that hold anything about a call, and whether their rows belong to single events. */
export const TABLES_OF_A_CALL = [
  { table: 'calls', order: 'call_id' },
  { table: 'call_references', order: 'call_id' },
  { table: 'call_events', order: 'seq' },
  { table: 'call_event_texts', order: 'seq, field' },
  { table: 'call_event_times', order: 'seq' },
  { table: 'call_causes', order: 'position' },
  { table: 'commitments', order: 'position' },
  { table: 'deletions', order: 'deletion_id' },
  { table: 'reviews', order: 'review_id' },
  { table: 'incidents', order: 'call_id' },
  { table: 'incident_measures', order: 'measure_id' },
  { table: 'complaints', order: 'call_id' },
  { table: 'complaint_entries', order: 'entry_id' },
  { table: 'commitment_changes', order: 'change_id' },
  { table: 'look_ups', order: 'look_up_id' },
  { table: 'outbox', order: 'message_id' },
] as const

/** The name of a table that holds anything about a call. */
export type TableOfACall = (typeof TABLES_OF_A_CALL)[number]['table']
/** A row as it is in the file. */
export type RawRow = Readonly<Record<string, string | number | Uint8Array | null>>

/** Every row of a table about a call, exactly as it is stored. */
export function listRawRows(db: ReadDb, table: TableOfACall, callId: CallId): readonly RawRow[] {
  const order = TABLES_OF_A_CALL.find((each) => each.table === table)?.order ?? 'call_id'
  return prepared<RawRow>(db, `SELECT * FROM ${table} WHERE call_id = ? ORDER BY ${order}`).all(toBytes(callId))
}
