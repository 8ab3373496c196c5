import type { DeviceId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'

const FIND_THIS = 'SELECT device_id FROM devices WHERE is_this = 1'
const INSERT = 'INSERT INTO devices (device_id, is_this, created_at_ms) VALUES (?, 1, ?)'
const TAKE_SEQUENCE = `
  UPDATE devices SET last_call_sequence = last_call_sequence + 1 WHERE device_id = ? RETURNING last_call_sequence`
const TAKE_SEQUENCES = `
  UPDATE devices SET last_call_sequence = last_call_sequence + ? WHERE device_id = ? RETURNING last_call_sequence`
const PROBE = 'UPDATE devices SET is_this = is_this WHERE false'
const RAISE_SEQUENCES = `
  UPDATE devices SET last_call_sequence = max(last_call_sequence,
    coalesce((SELECT max(device_sequence) FROM calls WHERE origin_device_id = devices.device_id), 0))`

/** The device that this profile is; null in a new file. */
export function findThisDevice(db: ReadDb): DeviceId | null {
  const row = prepared<{ device_id: Uint8Array }>(db, FIND_THIS).get()
  return row === undefined ? null : fromBytes<DeviceId>(row.device_id)
}

/** Makes this profile a device. */
export function insertThisDevice(db: WriteDb, deviceId: DeviceId, createdAtMs: number): void {
  changeOne(db, INSERT, toBytes(deviceId), createdAtMs)
}

/** The next number of a call on a device; never given twice. */
export function takeCallSequence(db: WriteDb, deviceId: DeviceId): number {
  const row = prepared<{ last_call_sequence: number }>(db, TAKE_SEQUENCE).get(toBytes(deviceId))
  if (row === undefined) throw new Error(`takeCallSequence found no device ${deviceId}`)
  return row.last_call_sequence
}

/** The first of so many numbers in a row, all of which are then given. */
export function takeCallSequences(db: WriteDb, deviceId: DeviceId, count: number): number {
  const row = prepared<{ last_call_sequence: number }>(db, TAKE_SEQUENCES).get(count, toBytes(deviceId))
  if (row === undefined) throw new Error(`takeCallSequences found no device ${deviceId}`)
  return row.last_call_sequence - count + 1
}

/** After calls came from another file: the numbers they have are taken. */
export function raiseCallSequences(db: WriteDb): void {
  prepared(db, RAISE_SEQUENCES).run()
}

/** Fails where the file may not be written; changes nothing. (Beginning a transaction alone does not tell.) */
export function probeWriting(db: WriteDb): void {
  prepared(db, PROBE).run()
}
