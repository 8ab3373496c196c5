import type { CallSummary } from '../../shared/call/callSummary.ts'
import type { CallId, PersonId } from '../../shared/ids.ts'
import type { ReadDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'

/** One call as a row of a table. */
export type ExportRow = {
  readonly callId: CallId
  readonly startedAtMs: number
  readonly endedAtMs: number | null
  readonly stage: CallSummary['stage']
  readonly outcome: CallSummary['outcome']
  readonly highestRung: CallSummary['highestRung']
  readonly strikes: number
  readonly overrides: number
  readonly warningsShown: number
  readonly incident: boolean
  readonly complaint: boolean
  readonly stillCustomer: CallSummary['stillCustomer']
  readonly causes: string
  readonly commitments: number
  readonly language: string
  readonly callerName: string | null
  readonly callerNumber: string | null
  readonly reference: string | null
  readonly flowVersion: number
  readonly policyVersion: number
  readonly appVersion: string
  readonly events: number
}

/** Whose calls: those of one person, or everybody's (null). */
export type Whose = PersonId | null

/** Rows with the key after which the next ones come. */
export type ExportPage = { readonly rows: readonly ExportRow[]; readonly last: Uint8Array | null }

type Row = Omit<ExportRow, 'callId' | 'incident' | 'complaint' | 'causes'> & {
  callId: Uint8Array
  incident: number
  complaint: number
  causes: string | null
}

const COLUMNS = `
  c.call_id AS callId, c.started_at_ms AS startedAtMs, c.ended_at_ms AS endedAtMs, c.stage, c.outcome,
  c.highest_rung AS highestRung, c.strikes, c.overrides, c.warnings_shown AS warningsShown, c.incident, c.complaint,
  c.still_customer AS stillCustomer,
  (SELECT group_concat(k.cause, '; ' ORDER BY k.position) FROM call_causes k WHERE k.call_id = c.call_id) AS causes,
  (SELECT count(*) FROM commitments m WHERE m.call_id = c.call_id) AS commitments,
  c.language, r.caller_name AS callerName, r.caller_number AS callerNumber, r.reference,
  f.number AS flowVersion, p.number AS policyVersion, c.app_version AS appVersion,
  CASE WHEN c.ended_at_ms IS NULL THEN (SELECT count(*) FROM call_events e WHERE e.call_id = c.call_id)
    ELSE c.last_event_seq + 1 END AS events`
const FROM = `
  FROM calls c
  LEFT JOIN call_references r ON r.call_id = c.call_id
  JOIN flow_versions f ON f.flow_version_id = c.flow_version_id
  JOIN policy_versions p ON p.policy_version_id = c.policy_version_id`
const LIST = `SELECT ${COLUMNS} ${FROM} WHERE c.call_id > ? ORDER BY c.call_id LIMIT ?`
const LIST_OF = `SELECT ${COLUMNS} ${FROM} WHERE c.call_id > ? AND c.person_id = ? ORDER BY c.call_id LIMIT ?`
const FIND = `SELECT ${COLUMNS} ${FROM} WHERE c.call_id = ?`
const COUNT = 'SELECT count(*) AS count FROM calls'
const COUNT_OF = 'SELECT count(*) AS count FROM calls WHERE person_id = ?'

/** The key before the first call. */
export const BEFORE_ALL: Uint8Array = Buffer.alloc(0)

/** How many calls there are to export. */
export function countExportRows(db: ReadDb, whose: Whose): number {
  const row =
    whose === null
      ? prepared<{ count: number }>(db, COUNT).get()
      : prepared<{ count: number }>(db, COUNT_OF).get(toBytes(whose))
  return row?.count ?? 0
}

/** The next rows of a table of calls, oldest first. */
export function listExportRows(db: ReadDb, whose: Whose, after: Uint8Array, limit: number): ExportPage {
  const found =
    whose === null
      ? prepared<Row>(db, LIST).all(after, limit)
      : prepared<Row>(db, LIST_OF).all(after, toBytes(whose), limit)
  return { rows: found.map(read), last: found.at(-1)?.callId ?? null }
}

/** The rows of some calls, in their order; a call that is gone has none. */
export function listExportRowsById(db: ReadDb, callIds: readonly CallId[]): readonly ExportRow[] {
  const find = prepared<Row>(db, FIND)
  return callIds.flatMap((callId) => {
    const row = find.get(toBytes(callId))
    return row === undefined ? [] : [read(row)]
  })
}

function read(row: Row): ExportRow {
  return {
    ...row,
    callId: fromBytes<CallId>(row.callId),
    incident: row.incident === 1,
    complaint: row.complaint === 1,
    causes: row.causes ?? '',
  }
}
