import type { CallId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'

/** What is erased of a closed complaint: what was written, and the names of who took care. */
export type ComplaintErasure = 'freeText' | 'identity'

const KINDS: Readonly<Record<ComplaintErasure, string>> = { freeText: "'answer', 'note'", identity: "'owner'" }

const listDue = (kind: ComplaintErasure) => `
  SELECT DISTINCT e.call_id FROM complaint_entries e JOIN complaints c ON c.call_id = e.call_id
  WHERE e.kind IN (${KINDS[kind]}) AND e.value <> '' AND c.status = 'closed' AND c.closed_at_ms <= ? LIMIT ?`
/** The entry stays, so that its complaint still follows from its entries: an owner without a name is none. */
const empty = (kind: ComplaintErasure) =>
  `UPDATE complaint_entries SET value = '' WHERE call_id = ? AND kind IN (${KINDS[kind]}) AND value <> ''`
const FORGET_OWNER = 'UPDATE complaints SET owner = NULL WHERE call_id = ?'

/** Complaints closed at or before a time that still hold details of a kind. */
export function listComplaintsDue(
  db: ReadDb,
  kind: ComplaintErasure,
  closedBeforeMs: number,
  limit: number,
): readonly CallId[] {
  return prepared<{ call_id: Uint8Array }>(db, listDue(kind))
    .all(closedBeforeMs, limit)
    .map(({ call_id }) => fromBytes<CallId>(call_id))
}

/** Erases the details of a kind from a complaint. Answers how many entries were emptied. */
export function eraseComplaintDetails(db: WriteDb, kind: ComplaintErasure, callId: CallId): number {
  const id = toBytes(callId)
  if (kind === 'identity') prepared(db, FORGET_OWNER).run(id)
  return prepared(db, empty(kind)).run(id).changes
}
