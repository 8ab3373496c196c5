import type { CallId } from '../../shared/ids.ts'
import type { DatabaseFault, StoredValue } from '../../shared/ipc/answers.ts'
import { mayRead } from '../../shared/person/may.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { ReadDb } from '../db/database.ts'
import { fromBytes } from '../db/idBytes.ts'
import { findCall } from '../store/callQueries.ts'
import type { StoredCall } from '../store/callStore.ts'
import type { DeletionKind } from '../store/deletionStore.ts'
import { listRawRows, type RawRow, TABLES_OF_A_CALL, type TableOfACall } from '../store/storedValueStore.ts'
import type { AppParts } from './appParts.ts'
import type { TakeUpProblem } from './resumeStoredCall.ts'
import { erasedAtMs } from './retentionRules.ts'

/** Every value that is stored about a call: read from the tables themselves, so that nothing can be forgotten. */
export function listStored(
  { database, liveCalls }: AppParts,
  callId: CallId,
): Result<readonly StoredValue[], DatabaseFault | TakeUpProblem> {
  const opened = database.use()
  if (!opened.ok) return opened
  const { db, profile } = opened.value
  const call = findCall(db, callId)
  if (call === null) return liveCalls.find(callId) === null ? fail('noSuchCall') : ok([])
  if (!mayRead(profile.person, call)) return fail('notAllowed')
  return ok(TABLES_OF_A_CALL.flatMap(({ table }) => listTable(db, table, call)))
}

function listTable(db: ReadDb, table: TableOfACall, call: StoredCall): StoredValue[] {
  return listRawRows(db, table, call.callId).flatMap((row) => listRow(table, row, call))
}

function listRow(table: TableOfACall, row: RawRow, call: StoredCall): StoredValue[] {
  const seq = typeof row.seq === 'number' ? row.seq : null
  return fieldsOf(table, row).map(([field, value]) => {
    const kind = kindOf(table, field)
    return {
      table,
      seq,
      field,
      value: value instanceof Uint8Array ? fromBytes(value) : String(value),
      erasedAtMs: kind === null ? null : whenErased(kind, call),
    }
  })
}

/** A row's values by name. A row of texts is one value with a name of its own. */
function fieldsOf(table: TableOfACall, row: RawRow): readonly (readonly [field: string, value: RawRow[string]])[] {
  if (table === 'call_event_texts') return [[String(row.field), row.value ?? '']]
  return Object.entries(row).filter(
    ([field, value]) => value !== null && field !== 'seq' && (field !== 'call_id' || table === 'calls'),
  )
}

function whenErased(kind: DeletionKind, { summary, lastEventAtMs }: StoredCall): number | null {
  return erasedAtMs(kind, summary.incident, lastEventAtMs)
}

function kindOf(table: TableOfACall, field: string): DeletionKind | null {
  if (table === 'call_event_texts') return 'freeText'
  if (table === 'call_event_times') return 'stepTimes'
  const isLink = table === 'call_references' || field === 'person_id'
  return isLink ? 'identity' : null
}
