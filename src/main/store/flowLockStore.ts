import type { DeviceId, PersonId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'

/** Who has a draft open, and when she was last heard of. */
export type StoredLock = {
  readonly sessionId: string
  readonly by: string
  readonly lockedAtMs: number
  readonly beatAtMs: number
}

/** A lock to be taken. */
export type NewLock = {
  readonly flowId: string
  readonly sessionId: string
  readonly deviceId: DeviceId
  readonly personId: PersonId
  readonly atMs: number
}

const FIND = `
  SELECT l.session_id, p.name, l.locked_at_ms, l.beat_at_ms
  FROM flow_draft_locks l JOIN persons p ON p.person_id = l.person_id WHERE l.flow_id = ?`
const PUT = `
  INSERT INTO flow_draft_locks (flow_id, session_id, device_id, person_id, locked_at_ms, beat_at_ms)
  VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (flow_id) DO UPDATE SET session_id = excluded.session_id, device_id = excluded.device_id,
    person_id = excluded.person_id, locked_at_ms = excluded.locked_at_ms, beat_at_ms = excluded.beat_at_ms`
const BEAT = 'UPDATE flow_draft_locks SET beat_at_ms = ? WHERE flow_id = ?'
const RELEASE = 'DELETE FROM flow_draft_locks WHERE flow_id = ? AND session_id = ?'
const HAS_OF_DEVICE = 'SELECT 1 FROM flow_draft_locks WHERE device_id = ?'
const RELEASE_OF_DEVICE = 'DELETE FROM flow_draft_locks WHERE device_id = ?'

/** The lock of a draft; null where nobody has it open. */
export function findLock(db: ReadDb, flowId: string): StoredLock | null {
  type Row = { session_id: Uint8Array; name: string; locked_at_ms: number; beat_at_ms: number }
  const row = prepared<Row>(db, FIND).get(flowId)
  if (row === undefined) return null
  const { session_id, name, locked_at_ms, beat_at_ms } = row
  return { sessionId: fromBytes(session_id), by: name, lockedAtMs: locked_at_ms, beatAtMs: beat_at_ms }
}

/** Gives a session the lock of a draft, whoever had it. */
export function putLock(db: WriteDb, { flowId, sessionId, deviceId, personId, atMs }: NewLock): void {
  changeOne(db, PUT, flowId, toBytes(sessionId), toBytes(deviceId), toBytes(personId), atMs, atMs)
}

/** Notes that the session that has a draft open is still there. */
export function beatLock(db: WriteDb, flowId: string, atMs: number): void {
  changeOne(db, BEAT, atMs, flowId)
}

/** Gives a lock back, if the session has it. */
export function releaseLock(db: WriteDb, flowId: string, sessionId: string): void {
  prepared(db, RELEASE).run(flowId, toBytes(sessionId))
}

/** Gives back what a device has open: at its start no editor of it is. */
export function releaseLocksOf(db: WriteDb, deviceId: DeviceId): void {
  // A file that must not be written is opened all the same: where there is nothing to release, nothing is written.
  if (prepared(db, HAS_OF_DEVICE).get(toBytes(deviceId)) !== undefined) {
    prepared(db, RELEASE_OF_DEVICE).run(toBytes(deviceId))
  }
}
