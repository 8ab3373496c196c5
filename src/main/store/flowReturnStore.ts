import type { FlowVersionId, PersonId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'

/** That an earlier version is to be in force again, which a second person has to approve. */
export type ReturnRequest = {
  readonly flowId: string
  readonly versionId: FlowVersionId
  readonly askedBy: PersonId
  readonly note: string
}

type Row = { flow_version_id: Uint8Array; asked_by: Uint8Array; note: string }

const FIND = 'SELECT flow_version_id, asked_by, note FROM flow_return_requests WHERE flow_id = ?'
const PUT = `
  INSERT INTO flow_return_requests (flow_id, flow_version_id, asked_by, asked_at_ms, note) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (flow_id) DO UPDATE SET flow_version_id = excluded.flow_version_id, asked_by = excluded.asked_by,
    asked_at_ms = excluded.asked_at_ms, note = excluded.note`
const DROP = 'DELETE FROM flow_return_requests WHERE flow_id = ?'

/** What somebody asked for last of a flow; null where nothing waits for approval. */
export function findReturnRequest(db: ReadDb, flowId: string): ReturnRequest | null {
  const row = prepared<Row>(db, FIND).get(flowId)
  if (row === undefined) return null
  const { flow_version_id, asked_by, note } = row
  return { flowId, versionId: fromBytes(flow_version_id), askedBy: fromBytes(asked_by), note }
}

/** Keeps a request in the place of an earlier one of the flow. */
export function putReturnRequest(db: WriteDb, { flowId, versionId, askedBy, note }: ReturnRequest, atMs: number): void {
  changeOne(db, PUT, flowId, toBytes(versionId), toBytes(askedBy), atMs, note)
}

/** Ends the request of a flow, if there is one: it was granted, or another version came into force. */
export function dropReturnRequest(db: WriteDb, flowId: string): void {
  prepared(db, DROP).run(flowId)
}
