import type { CallId } from '../../../shared/ids.ts'
import type { CallRow } from '../../../shared/ipc/calls/answers.ts'
import { fromBytes } from '../../db/idBytes.ts'
import { type SummaryColumns, summaryOf } from '../../store/callQueries.ts'
import type { Sql } from './sql.ts'

/** What a row of the list shows of a call `c`, beside its id. */
export const COLUMNS = `c.started_at_ms, c.ended_at_ms, c.stage, c.language, c.outcome, c.highest_rung, c.strikes,
  c.overrides, c.warnings_shown, c.incident, c.complaint, c.still_customer, c.generated`

/** Between two causes: no cause has a line break. */
const BREAK = '\n'

/** A row of a page as it comes from the file. */
export type StoredRow = SummaryColumns & {
  readonly call_id: Uint8Array
  readonly started_at_ms: number
  readonly ended_at_ms: number | null
  readonly generated: number
  readonly caller_name: string | null
  readonly reference: string | null
  readonly causes: string | null
}

/** The rows of a page with what other tables know of their calls, in the order of `page`, which has a `place`. */
export function withDetails(page: Sql, falling: boolean): Sql {
  const order = falling ? 'DESC' : 'ASC'
  const text = `
    SELECT p.*, r.caller_name, r.reference, (
      SELECT group_concat(o.cause, char(10)) FROM (
        SELECT e.cause FROM call_causes e WHERE e.call_id = p.call_id ORDER BY e.position) o) AS causes
    FROM (${page.text}) p LEFT JOIN call_references r ON r.call_id = p.call_id
    ORDER BY p.place ${order}, p.call_id ${order}`
  return { text, values: page.values }
}

/** A row as the screen gets it. */
export function rowOf(row: StoredRow): CallRow {
  return {
    callId: fromBytes<CallId>(row.call_id),
    startedAtMs: row.started_at_ms,
    endedAtMs: row.ended_at_ms,
    ...summaryOf(row, row.causes === null ? [] : row.causes.split(BREAK)),
    generated: row.generated === 1,
    callerName: row.caller_name,
    reference: row.reference,
  }
}
