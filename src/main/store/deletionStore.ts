import type { CallId, DeviceId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import { nextSequence } from './nextSequence.ts'

/** What retention erases. */
export type DeletionKind = 'freeText' | 'stepTimes' | 'identity'
/** What was erased of which call. */
export type Deletion = {
  readonly deletionId: string
  readonly deviceId: DeviceId
  readonly callId: CallId
  readonly kind: DeletionKind
  readonly rowCount: number
  readonly deletedAtMs: number
}

const INSERT = `
  INSERT INTO deletions (deletion_id, origin_device_id, device_sequence, call_id, kind, row_count, deleted_at_ms)
  VALUES (?, ?, ${nextSequence('deletions')}, ?, ?, ?, ?)`
const HAS = 'SELECT 1 FROM deletions WHERE call_id = ? AND kind = ? LIMIT 1'

/** Notes that something was erased. */
export function insertDeletion(db: WriteDb, deletion: Deletion): void {
  const { deletionId, deviceId, callId, kind, rowCount, deletedAtMs } = deletion
  const device = toBytes(deviceId)
  changeOne(db, INSERT, toBytes(deletionId), device, device, toBytes(callId), kind, rowCount, deletedAtMs)
}

/** Whether a kind of detail of a call was erased. */
export function hasDeletion(db: ReadDb, callId: CallId, kind: DeletionKind): boolean {
  return prepared(db, HAS).get(toBytes(callId), kind) !== undefined
}
