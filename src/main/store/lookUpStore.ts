import type { CallId, PersonId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import type { Publication } from './flowVersionStore.ts'
import { nextSequence } from './nextSequence.ts'

/** That somebody looked at the times of a call, as it is stored, with her name. */
export type StoredLookUp = {
  readonly personId: PersonId
  readonly name: string
  readonly reason: string
  readonly lookedAtMs: number
}

type Row = { person_id: Uint8Array; name: string; reason: string; looked_at_ms: number }

const LIST = `
  SELECT l.person_id, p.name, l.reason, l.looked_at_ms
  FROM look_ups l JOIN persons p ON p.person_id = l.person_id
  WHERE l.call_id = ? ORDER BY l.look_up_id`
const INSERT = `
  INSERT INTO look_ups (look_up_id, origin_device_id, device_sequence, call_id, person_id, reason, looked_at_ms)
  VALUES (?, ?, ${nextSequence('look_ups')}, ?, ?, ?, ?)`

/** Who looked at the times of a call, oldest first. */
export function listLookUps(db: ReadDb, callId: CallId): readonly StoredLookUp[] {
  return prepared<Row>(db, LIST)
    .all(toBytes(callId))
    .map(({ person_id, name, reason, looked_at_ms }) => ({
      personId: fromBytes<PersonId>(person_id),
      name,
      reason,
      lookedAtMs: looked_at_ms,
    }))
}

/** A look at the times of a call that is to be kept. */
export type LookUpToWrite = { readonly lookUpId: string; readonly callId: CallId; readonly reason: string }

/** Notes who looks at the times of a call, and why. */
export function insertLookUp(db: WriteDb, { lookUpId, callId, reason }: LookUpToWrite, by: Publication): void {
  const device = toBytes(by.deviceId)
  changeOne(db, INSERT, toBytes(lookUpId), device, device, toBytes(callId), toBytes(by.personId), reason, by.atMs)
}
