import { v7 as uuidv7 } from 'uuid'
import type { ReadDb } from '../../src/main/db/database.ts'
import { toBytes } from '../../src/main/db/idBytes.ts'
import type { CallId } from '../../src/shared/ids.ts'
import type { Role } from '../../src/shared/person/person.ts'
import type { Verdict } from '../../src/shared/review/verdict.ts'

type Db = Pick<ReadDb, 'prepare'>

/** Somebody else of the team. */
export const COLLEAGUE = 'ffffffff-0000-7000-8000-000000000000'

/** Adds the colleague, Kim. */
export function addColleague(db: Db): void {
  addPerson(db, COLLEAGUE, 'Kim')
}

/** Adds somebody of the team, where she is not there yet. */
export function addPerson(db: Db, id: string, name: string): void {
  db.prepare(
    `INSERT OR IGNORE INTO persons
     SELECT ?, origin_device_id, (SELECT max(device_sequence) + 1 FROM persons), ?, created_at_ms FROM persons LIMIT 1`,
  ).run(toBytes(id), name)
}

/** Makes a call one that the colleague took. */
export function giveToColleague(db: Db, callId: CallId): void {
  db.prepare('UPDATE calls SET person_id = ? WHERE call_id = ?').run(toBytes(COLLEAGUE), toBytes(callId))
}

/** Leaves the person at the screen only these roles, from the next start on. */
export function keepRoles(db: Db, roles: readonly Role[]): void {
  db.prepare('DELETE FROM person_roles WHERE role NOT IN (SELECT value FROM json_each(?))').run(JSON.stringify(roles))
}

/** What the colleague says of a call. */
export function reviewByColleague(
  db: Db,
  callId: CallId,
  said: { verdict: Verdict; note: string; atMs: number },
): void {
  const by = [toBytes(callId), toBytes(COLLEAGUE), said.verdict, said.note, said.atMs]
  db.prepare(
    'INSERT INTO reviews SELECT ?, device_id, (SELECT count(*) + 1 FROM reviews), ?, ?, ?, ?, ? FROM devices',
  ).run(toBytes(uuidv7({ msecs: said.atMs })), ...by)
}

/** That the colleague looked at the times of a call. */
export function lookUpByColleague(db: Db, callId: CallId, said: { reason: string; atMs: number }): void {
  const by = [toBytes(callId), toBytes(COLLEAGUE), said.reason, said.atMs]
  db.prepare('INSERT INTO look_ups SELECT ?, device_id, 1, ?, ?, ?, ? FROM devices').run(
    toBytes(uuidv7({ msecs: said.atMs })),
    ...by,
  )
}
