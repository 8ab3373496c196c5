import type { DeviceId } from '../../shared/ids.ts'
import type { DraftCopy } from '../../shared/ipc/flows/answers.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import { nextSequence } from './nextSequence.ts'

/** Kept of each flow: far more than anybody compares, and a bound on what a file grows by. */
const MOST_COPIES = 20

const LIST = `
  SELECT c.copy_id, c.revision, p.name, c.set_aside_at_ms
  FROM flow_draft_copies c JOIN persons p ON p.person_id = c.person_id
  WHERE c.flow_id = ? ORDER BY c.set_aside_at_ms DESC, c.copy_id DESC`
const FIND = 'SELECT document FROM flow_draft_copies WHERE copy_id = ?'
const SET_ASIDE = `
  INSERT INTO flow_draft_copies (copy_id, origin_device_id, device_sequence, flow_id, revision, person_id,
    set_aside_at_ms, document)
  SELECT ?, ?, ${nextSequence('flow_draft_copies')}, flow_id, revision, changed_by, ?, document
  FROM flow_drafts WHERE flow_id = ?`
const FORGET_OLD = `
  DELETE FROM flow_draft_copies WHERE flow_id = @flowId AND copy_id NOT IN
    (SELECT copy_id FROM flow_draft_copies WHERE flow_id = @flowId ORDER BY set_aside_at_ms DESC, copy_id DESC
     LIMIT ${MOST_COPIES})`

/** What was set aside of a flow, the newest first. */
export function listDraftCopies(db: ReadDb, flowId: string): readonly DraftCopy[] {
  type Row = { copy_id: Uint8Array; revision: number; name: string; set_aside_at_ms: number }
  return prepared<Row>(db, LIST)
    .all(flowId)
    .map(({ copy_id, revision, name, set_aside_at_ms }) => ({
      copyId: fromBytes<string>(copy_id),
      revision,
      by: name,
      setAsideAtMs: set_aside_at_ms,
    }))
}

/** The text of what was set aside. */
export function findCopyDocument(db: ReadDb, copyId: string): string | null {
  return prepared<{ document: string }>(db, FIND).get(toBytes(copyId))?.document ?? null
}

/** Which draft is to be set aside, under which id, where and when. */
export type Aside = {
  readonly flowId: string
  readonly copyId: string
  readonly deviceId: DeviceId
  readonly atMs: number
}

/** Keeps a draft as it is, before something else takes its place. */
export function setDraftAside(db: WriteDb, { flowId, copyId, deviceId, atMs }: Aside): void {
  const device = toBytes(deviceId)
  changeOne(db, SET_ASIDE, toBytes(copyId), device, device, atMs, flowId)
  prepared(db, FORGET_OLD).run({ flowId })
}
