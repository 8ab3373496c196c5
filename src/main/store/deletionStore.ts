import type { CallId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { changeOne, prepared } from '../db/prepared.ts'

/** What retention erases. */
export type DeletionKind = 'freeText' | 'stepTimes' | 'identity'
/** What was erased of which call. */
export type Deletion = {
  readonly deletionId: string
  readonly callId: CallId
  readonly kind: DeletionKind
  readonly rowCount: number
  readonly deletedAtMs: number
}

const INSERT = 'INSERT INTO deletions (deletion_id, call_id, kind, row_count, deleted_at_ms) VALUES (?, ?, ?, ?, ?)'
const HAS = 'SELECT 1 FROM deletions WHERE call_id = ? AND kind = ? LIMIT 1'

/** Notes that something was erased. */
export function insertDeletion(db: WriteDb, { deletionId, callId, kind, rowCount, deletedAtMs }: Deletion): void {
  changeOne(db, INSERT, deletionId, callId, kind, rowCount, deletedAtMs)
}

/** Whether a kind of detail of a call was erased. */
export function hasDeletion(db: ReadDb, callId: CallId, kind: DeletionKind): boolean {
  return prepared(db, HAS).get(callId, kind) !== undefined
}
