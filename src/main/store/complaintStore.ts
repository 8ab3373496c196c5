import type { CallId } from '../../shared/ids.ts'
import type { WriteDb } from '../db/database.ts'
import { toBytes } from '../db/idBytes.ts'
import { changeOne } from '../db/prepared.ts'

const OPEN = "INSERT INTO complaints (call_id, opened_at_ms, status) VALUES (?, ?, 'new')"

/** Puts the complaint of a closed call into the channel, where nobody owns it yet. */
export function openComplaint(db: WriteDb, callId: CallId, openedAtMs: number): void {
  changeOne(db, OPEN, toBytes(callId), openedAtMs)
}
