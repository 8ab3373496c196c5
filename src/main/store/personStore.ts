import type { DeviceId, PersonId } from '../../shared/ids.ts'
import { type Person, ROLES } from '../../shared/person/person.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import { nextSequence } from './nextSequence.ts'

const FIND_FIRST = 'SELECT person_id, name FROM persons WHERE origin_device_id = ? ORDER BY person_id LIMIT 1'
const FIND_NAME = 'SELECT name FROM persons WHERE person_id = ?'
const LIST_ROLES = 'SELECT role FROM person_roles WHERE person_id = ?'
const INSERT = `
  INSERT INTO persons (person_id, origin_device_id, device_sequence, name, created_at_ms)
  VALUES (?, ?, ${nextSequence('persons')}, ?, ?)`
const INSERT_ROLE = 'INSERT INTO person_roles (person_id, role) VALUES (?, ?)'

/** The first person of a device: alone on a PC she is the only one. */
export function findFirstPerson(db: ReadDb, deviceId: DeviceId): Person | null {
  const row = prepared<{ person_id: Uint8Array; name: string }>(db, FIND_FIRST).get(toBytes(deviceId))
  if (row === undefined) return null
  const given = new Set(
    prepared<{ role: string }>(db, LIST_ROLES)
      .all(row.person_id)
      .map(({ role }) => role),
  )
  return { id: fromBytes<PersonId>(row.person_id), name: row.name, roles: ROLES.filter((role) => given.has(role)) }
}

/** Adds a person with her roles. */
export function insertPerson(db: WriteDb, person: Person, deviceId: DeviceId, createdAtMs: number): void {
  const [id, device] = [toBytes(person.id), toBytes(deviceId)]
  changeOne(db, INSERT, id, device, device, person.name, createdAtMs)
  for (const role of person.roles) changeOne(db, INSERT_ROLE, id, role)
}

/** The name of a person; null where she is not known here. */
export function findPersonName(db: ReadDb, personId: PersonId): string | null {
  return prepared<{ name: string }>(db, FIND_NAME).get(toBytes(personId))?.name ?? null
}
