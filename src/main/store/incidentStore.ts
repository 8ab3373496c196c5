import type { CallId } from '../../shared/ids.ts'
import type { IncidentReason } from '../../shared/review/incident.ts'
import type { WriteDb } from '../db/database.ts'
import { toBytes } from '../db/idBytes.ts'
import { changeOne } from '../db/prepared.ts'

const OPEN = "INSERT INTO incidents (call_id, reason, opened_at_ms, status) VALUES (?, ?, ?, 'open')"

/** Opens the incident of a closed call; the time is that of the call, from which its deadline runs. */
export function openIncident(db: WriteDb, callId: CallId, reason: IncidentReason, openedAtMs: number): void {
  changeOne(db, OPEN, toBytes(callId), reason, openedAtMs)
}
