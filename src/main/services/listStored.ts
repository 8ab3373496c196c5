import type { Complaint } from '../../shared/complaint/complaint.ts'
import type { CallId } from '../../shared/ids.ts'
import type { DatabaseFault, StoredValue } from '../../shared/ipc/answers.ts'
import { mayRead } from '../../shared/person/may.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { ReadDb } from '../db/database.ts'
import { fromBytes } from '../db/idBytes.ts'
import { findCall } from '../store/callQueries.ts'
import type { StoredCall } from '../store/callStore.ts'
import { findComplaint } from '../store/complaintQueries.ts'
import type { DeletionKind } from '../store/deletionStore.ts'
import { findIncident } from '../store/incidentStore.ts'
import { listRawRows, type RawRow, TABLES_OF_A_CALL, type TableOfACall } from '../store/storedValueStore.ts'
import type { AppParts } from './appParts.ts'
import { maySeeTimes } from './readableCall.ts'
import type { TakeUpProblem } from './resumeStoredCall.ts'
import { complaintErasedAtMs, erasedAtMs, type KeptIncident } from './retentionRules.ts'

/** Stands where a value is not for the reader. */
const WITHHELD = '…'

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
  const complaint = findComplaint(db, callId)
  const about = { call, complaint, incident: findIncident(db, callId) ?? (call.summary.incident ? NOT_CLOSED : null) }
  const values = TABLES_OF_A_CALL.flatMap(({ table }) => listTable(db, table, about))
  return ok(
    maySeeTimes(profile.person, { ...call, isIncident: about.incident !== null }) ? values : values.map(withoutTime),
  )
}

/** SECURITY: that a time is stored is for everybody who may read the call; the time itself is not. */
function withoutTime(value: StoredValue): StoredValue {
  return value.table === 'call_event_times' ? { ...value, value: WITHHELD } : value
}

/** An incident of a call that nobody has closed is in no register yet. */
const NOT_CLOSED: KeptIncident = { closedAtMs: null }

/** What decides how long the values of a call are kept. */
type About = {
  readonly call: StoredCall
  readonly incident: KeptIncident | null
  readonly complaint: Pick<Complaint, 'closedAtMs'> | null
}

function listTable(db: ReadDb, table: TableOfACall, about: About): StoredValue[] {
  return listRawRows(db, table, about.call.callId).flatMap((row) => listRow(table, row, about))
}

function listRow(table: TableOfACall, row: RawRow, about: About): StoredValue[] {
  const seq = typeof row.seq === 'number' ? row.seq : null
  return fieldsOf(table, row).map(([field, value]) => {
    const kind = kindOf(table, field, row)
    return {
      table,
      seq,
      field,
      value: value instanceof Uint8Array ? fromBytes(value) : String(value),
      erasedAtMs: kind === null ? whenErasedOfComplaint(table, field, row, about) : whenErased(kind, about),
    }
  })
}

function whenErased(kind: DeletionKind, { call, incident }: About): number | null {
  return erasedAtMs(kind, incident, call.lastEventAtMs)
}

/** What belongs to a complaint is kept until that is closed, and counts from there. */
function whenErasedOfComplaint(table: TableOfACall, field: string, row: RawRow, { complaint }: About): number | null {
  const isEntry = table === 'complaint_entries' && field === 'value'
  const isOwner = (isEntry && row.kind === 'owner') || (table === 'complaints' && field === 'owner')
  const isText = isEntry && (row.kind === 'answer' || row.kind === 'note')
  if (!isOwner && !isText) return null
  return complaintErasedAtMs(isOwner ? 'identity' : 'freeText', complaint?.closedAtMs ?? null)
}

/** A row's values by name. A row of texts is one value with a name of its own. */
function fieldsOf(table: TableOfACall, row: RawRow): readonly (readonly [field: string, value: RawRow[string]])[] {
  if (table === 'call_event_texts') return [[String(row.field), row.value ?? '']]
  return Object.entries(row).filter(
    ([field, value]) => value !== null && field !== 'seq' && (field !== 'call_id' || table === 'calls'),
  )
}

function kindOf(table: TableOfACall, field: string, row: RawRow): DeletionKind | null {
  if (table === 'call_event_texts') return 'freeText'
  if (table === 'incident_measures' && field === 'note') return 'freeText'
  if (table === 'commitment_changes' && field === 'value' && row.kind === 'assigned') return 'identity'
  if (table === 'commitments' && field === 'assigned_to') return 'identity'
  if (table === 'call_event_times') return 'stepTimes'
  const isLink =
    table === 'call_references' ||
    table === 'reviews' ||
    table === 'look_ups' ||
    (table === 'calls' && field === 'person_id')
  return isLink ? 'identity' : null
}
