import type { Commitment } from '../../shared/call/outcome.ts'
import type { CallId, PersonId } from '../../shared/ids.ts'
import type { FollowUpChangeKind, FollowUpProgress } from '../../shared/review/followUp.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytesOrNull, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import type { Publication } from './flowVersionStore.ts'
import { nextSequence } from './nextSequence.ts'

/** Which commitment: the call it was made in, and its place there. */
export type FollowUpKey = { readonly callId: CallId; readonly position: number }

/** A commitment as a decision about it needs it: what became of it, and who is in charge. */
export type StoredFollowUp = FollowUpProgress & {
  readonly owner: Commitment['owner']
  /** Who took the call; null once that is erased. */
  readonly personId: PersonId | null
}

type Row = {
  status: FollowUpProgress['status']
  assigned_to: string | null
  moved_to_ms: number | null
  settled_at_ms: number | null
  owner: Commitment['owner']
  person_id: Uint8Array | null
}

const FIND = `
  SELECT m.status, m.assigned_to, m.moved_to_ms, m.settled_at_ms, m.owner, c.person_id
  FROM commitments m JOIN calls c ON c.call_id = m.call_id WHERE m.call_id = ? AND m.position = ?`
const SAVE = `
  UPDATE commitments SET status = ?, assigned_to = ?, moved_to_ms = ?, settled_at_ms = ?
  WHERE call_id = ? AND position = ?`
const INSERT_CHANGE = `
  INSERT INTO commitment_changes
    (change_id, origin_device_id, device_sequence, call_id, position, person_id, kind, value, made_at_ms)
  VALUES (?, ?, ${nextSequence('commitment_changes')}, ?, ?, ?, ?, ?, ?)`

/** A commitment; null where there is none. */
export function findFollowUp(db: ReadDb, { callId, position }: FollowUpKey): StoredFollowUp | null {
  const row = prepared<Row>(db, FIND).get(toBytes(callId), position)
  if (row === undefined) return null
  const { status, assigned_to, moved_to_ms, settled_at_ms, owner } = row
  const progress = { status, assignedTo: assigned_to, movedToMs: moved_to_ms, settledAtMs: settled_at_ms }
  return { ...progress, owner, personId: fromBytesOrNull<PersonId>(row.person_id) }
}

/** Keeps what follows from the changes of a commitment. */
export function saveFollowUpProgress(db: WriteDb, key: FollowUpKey, progress: FollowUpProgress): void {
  const { status, assignedTo, movedToMs, settledAtMs } = progress
  changeOne(db, SAVE, status, assignedTo, movedToMs, settledAtMs, toBytes(key.callId), key.position)
}

/** Logs a change; nothing changes it any more. */
export function insertFollowUpChange(
  db: WriteDb,
  key: FollowUpKey,
  { changeId, kind, value }: { readonly changeId: string; readonly kind: FollowUpChangeKind; readonly value: string },
  by: Publication,
): void {
  const device = toBytes(by.deviceId)
  const about = [toBytes(key.callId), key.position, toBytes(by.personId), kind, value, by.atMs]
  changeOne(db, INSERT_CHANGE, toBytes(changeId), device, device, ...about)
}
