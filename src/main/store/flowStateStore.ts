import type { PersonId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'

const HAS =
  'SELECT 1 FROM flow_versions WHERE flow_id = @flowId UNION ALL SELECT 1 FROM flow_drafts WHERE flow_id = @flowId LIMIT 1'
const SAVE = `
  INSERT INTO flow_states (flow_id, archived, changed_by, changed_at_ms) VALUES (?, ?, ?, ?)
  ON CONFLICT (flow_id) DO UPDATE SET archived = excluded.archived, changed_by = excluded.changed_by,
    changed_at_ms = excluded.changed_at_ms`

/** Whether there is a flow with this id, published or only a draft. */
export function hasFlow(db: ReadDb, flowId: string): boolean {
  return prepared(db, HAS).get({ flowId }) !== undefined
}

/** Puts a flow into the archive, or takes it out. */
export function saveArchived(
  db: WriteDb,
  flowId: string,
  archived: boolean,
  by: { readonly personId: PersonId; readonly atMs: number },
): void {
  changeOne(db, SAVE, flowId, archived ? 1 : 0, toBytes(by.personId), by.atMs)
}
