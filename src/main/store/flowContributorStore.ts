import type { PersonId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { toBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'

const NOTE = 'INSERT OR IGNORE INTO flow_draft_contributors (flow_id, person_id) VALUES (?, ?)'
const PASS_ON = `
  INSERT OR IGNORE INTO flow_draft_contributors (flow_id, person_id)
  SELECT ?, person_id FROM flow_draft_contributors WHERE flow_id = ?`
const HAS = 'SELECT 1 FROM flow_draft_contributors WHERE flow_id = ? AND person_id = ?'

/** Notes that a person wrote in a draft; she stays among its writers until it ends. */
export function noteContributor(db: WriteDb, flowId: string, personId: PersonId): void {
  prepared(db, NOTE).run(flowId, toBytes(personId))
}

/** Who wrote in the draft that another one was copied from has written in the copy, too. */
export function passOnContributors(db: WriteDb, from: string, to: string): void {
  prepared(db, PASS_ON).run(to, from)
}

/** Whether a person wrote in a draft since the version it began from. */
export function hasContributed(db: ReadDb, flowId: string, personId: PersonId): boolean {
  return prepared(db, HAS).get(flowId, toBytes(personId)) !== undefined
}
