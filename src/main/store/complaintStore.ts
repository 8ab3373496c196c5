import {
  type Complaint,
  type ComplaintEntry,
  openedComplaint,
  type TimedEntry,
} from '../../shared/complaint/complaint.ts'
import type { CallId, DeviceId, PersonId } from '../../shared/ids.ts'
import type { ComplaintNote } from '../../shared/ipc/complaints/answers.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import { nextSequence } from './nextSequence.ts'

type EntryRow = {
  entry_id: Uint8Array
  kind: ComplaintEntry['kind']
  value: string
  made_at_ms: number
  made_by: string | null
}

const OPEN = 'INSERT INTO complaints (call_id, opened_at_ms, status, due_at_ms) VALUES (?, ?, ?, ?)'
const SAVE = 'UPDATE complaints SET status = ?, owner = ?, due_at_ms = ?, closed_at_ms = ? WHERE call_id = ?'
const INSERT_ENTRY = `
  INSERT INTO complaint_entries (entry_id, origin_device_id, device_sequence, call_id, person_id, kind, value, made_at_ms)
  VALUES (?, ?, ${nextSequence('complaint_entries')}, ?, ?, ?, ?, ?)`
const LIST_ENTRIES = `
  SELECT e.entry_id, e.kind, e.value, e.made_at_ms, p.name AS made_by
  FROM complaint_entries e LEFT JOIN persons p ON p.person_id = e.person_id
  WHERE e.call_id = ? ORDER BY e.made_at_ms, e.entry_id`

/** Puts the complaint of a closed call into the channel, where nobody owns it yet. */
export function openComplaint(db: WriteDb, callId: CallId, openedAtMs: number): void {
  const { status, dueAtMs } = openedComplaint(openedAtMs)
  changeOne(db, OPEN, toBytes(callId), openedAtMs, status, dueAtMs)
}

/** Stores what follows from the entries of a complaint. */
export function saveComplaint(db: WriteDb, callId: CallId, complaint: Complaint): void {
  const { status, owner, dueAtMs, closedAtMs } = complaint
  changeOne(db, SAVE, status, owner, dueAtMs, closedAtMs, toBytes(callId))
}

/** Who made an entry, where. */
export type EntryOrigin = { readonly entryId: string; readonly deviceId: DeviceId; readonly personId: PersonId }

/** Adds what happened to a complaint. */
export function insertComplaintEntry(db: WriteDb, callId: CallId, entry: TimedEntry, origin: EntryOrigin): void {
  const device = toBytes(origin.deviceId)
  const by = [device, device, toBytes(callId), toBytes(origin.personId)]
  changeOne(db, INSERT_ENTRY, toBytes(origin.entryId), ...by, entry.kind, entry.value, entry.madeAtMs)
}

/** Everything that happened to a complaint, oldest first. */
export function listComplaintEntries(db: ReadDb, callId: CallId): readonly ComplaintNote[] {
  return prepared<EntryRow>(db, LIST_ENTRIES)
    .all(toBytes(callId))
    .map((row) => ({
      entryId: fromBytes(row.entry_id),
      kind: row.kind,
      value: row.value,
      madeAtMs: row.made_at_ms,
      madeBy: row.made_by,
    }))
}
