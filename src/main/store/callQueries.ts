import type { CallSummary } from '../../shared/call/callSummary.ts'
import type { CallId, FlowVersionId, PersonId, PolicyVersionId } from '../../shared/ids.ts'
import type { ReadDb } from '../db/database.ts'
import { fromBytes, fromBytesOrNull, toBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'
import { listCauses } from './callDetailStore.ts'
import type { StoredCall } from './callStore.ts'

/** The columns of a call that make its summary, beside its causes. */
export type SummaryColumns = {
  readonly stage: CallSummary['stage']
  readonly language: string
  readonly outcome: CallSummary['outcome']
  readonly highest_rung: CallSummary['highestRung']
  readonly strikes: number
  readonly overrides: number
  readonly warnings_shown: number
  readonly incident: number
  readonly complaint: number
  readonly still_customer: CallSummary['stillCustomer']
}

type Row = SummaryColumns & {
  call_id: Uint8Array
  person_id: Uint8Array | null
  flow_version_id: Uint8Array
  policy_version_id: Uint8Array
  app_version: string
  started_at_ms: number
  ended_at_ms: number | null
  last_event_seq: number
  last_at_ms: number
  caller_name: string | null
  caller_number: string | null
  reference: string | null
}

/** While a call goes on its row is older than its log: not every event changes the projection. */
const LAST_EVENT_AT = `
  max(c.last_event_at_ms, coalesce(
    (SELECT t.at_ms FROM call_event_times t WHERE t.call_id = c.call_id ORDER BY t.seq DESC LIMIT 1), 0))`
const SELECT = `
  SELECT c.*, ${LAST_EVENT_AT} AS last_at_ms, r.caller_name, r.caller_number, r.reference
  FROM calls c LEFT JOIN call_references r ON r.call_id = c.call_id`
const FIND = `${SELECT} WHERE c.call_id = ?`
const LIST_UNFINISHED = `${SELECT} WHERE c.ended_at_ms IS NULL ORDER BY c.started_at_ms DESC, c.call_id DESC`
const LIST_AFTER = `${SELECT} WHERE c.call_id > ? ORDER BY c.call_id LIMIT ?`

/** In an index that is empty as soon as all of them have it. */
const LIST_UNSPOKEN = `
  SELECT call_id FROM calls INDEXED BY calls_unspoken
  WHERE spoken IS NULL AND ended_at_ms IS NOT NULL ORDER BY call_id LIMIT ?`

/** A call by its id. */
export function findCall(db: ReadDb, callId: CallId): StoredCall | null {
  const row = prepared<Row>(db, FIND).get(toBytes(callId))
  return row === undefined ? null : read(db, row)
}

/** Calls that nobody has closed, newest first. */
export function listUnfinishedCalls(db: ReadDb): readonly StoredCall[] {
  return prepared<Row>(db, LIST_UNFINISHED)
    .all()
    .map((row) => read(db, row))
}

/** Closed calls whose row does not say yet what was spoken: those from before rows did. */
export function listUnspokenCalls(db: ReadDb, limit: number): readonly StoredCall[] {
  return prepared<{ call_id: Uint8Array }>(db, LIST_UNSPOKEN)
    .all(limit)
    .flatMap(({ call_id }) => findCall(db, fromBytes<CallId>(call_id)) ?? [])
}

/** Every call, oldest first, read a few hundred at a time, so that a reader never starves the checkpoint. */
export function* eachCall(db: ReadDb, atATime = 500): Generator<StoredCall> {
  let after: Uint8Array = Buffer.alloc(0)
  for (;;) {
    const rows = prepared<Row>(db, LIST_AFTER).all(after, atATime)
    for (const row of rows) yield read(db, row)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.call_id
  }
}

function read(db: ReadDb, row: Row): StoredCall {
  const callId = fromBytes<CallId>(row.call_id)
  return {
    callId,
    personId: fromBytesOrNull<PersonId>(row.person_id),
    flowVersionId: fromBytes<FlowVersionId>(row.flow_version_id),
    policyVersionId: fromBytes<PolicyVersionId>(row.policy_version_id),
    appVersion: row.app_version,
    startedAtMs: row.started_at_ms,
    endedAtMs: row.ended_at_ms,
    lastEventSeq: row.last_event_seq,
    lastEventAtMs: row.last_at_ms,
    references: { callerName: row.caller_name, callerNumber: row.caller_number, reference: row.reference },
    summary: summaryOf(row, listCauses(db, callId)),
  }
}

/** The summary of a call from its columns. */
export function summaryOf(row: SummaryColumns, causes: readonly string[]): CallSummary {
  return {
    stage: row.stage,
    language: row.language,
    outcome: row.outcome,
    highestRung: row.highest_rung,
    strikes: row.strikes,
    overrides: row.overrides,
    warningsShown: row.warnings_shown,
    incident: row.incident === 1,
    complaint: row.complaint === 1,
    stillCustomer: row.still_customer,
    causes,
  }
}
