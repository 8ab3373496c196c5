import { type Flow, flowSchema, localizedSchema } from '../../shared/flow/flow.ts'
import type { FlowVersionId } from '../../shared/ids.ts'
import type { Figure } from '../../shared/review/countFigures.ts'
import type { CommitmentState, FlowChoice } from '../../shared/review/insights/insights.ts'
import type { CountedRow } from '../../shared/review/insights/tally.ts'
import { startOfDayMs } from '../../shared/review/wallTime.ts'
import type { ReadDb } from '../db/database.ts'
import { fromBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'
import { firstCallIdAt } from './callIdTime.ts'

/** What is counted: days as numbers since 1970-01-01, both ends; `flowVersionIds` null: every flow. */
export type CountQuery = {
  readonly from: number
  readonly to: number
  readonly flowVersionIds: readonly FlowVersionId[] | null
}

/** A flow version with what figures need of it. */
export type FlowOfCalls = FlowChoice & { readonly rungs: Flow['rungs'] }

type CommitmentRow = { kept: number; broken: number; overdue: number; total: number }
type FlowRow = { flow_version_id: Uint8Array; name: string; rungs: string; number: number }
type Row = { figure: Figure; key: string; week: number; flow_version_id: Uint8Array; count: number }

/** Weeks begin on Monday, as `weekOf` says; only causes and calls are told apart by week. */
const COUNT = `
  SELECT figure, key, CASE WHEN figure IN ('cause', 'calls') THEN (day + 3) / 7 ELSE 0 END AS week,
    flow_version_id, sum(count) AS count
  FROM rollups WHERE day BETWEEN ? AND ?`
/** The key first, as it tells most rows apart. */
const GROUPED = 'GROUP BY key, figure, week, flow_version_id'
const OF_FLOWS = 'flow_version_id IN (SELECT unhex(value) FROM json_each(?))'
const COUNT_ALL = `${COUNT} ${GROUPED}`
const COUNT_SOME = `${COUNT} AND ${OF_FLOWS} ${GROUPED}`

/** One row with a count each: grouping sorts every promise first, which takes twice as long. */
const STATES = `
  SELECT count(*) FILTER (WHERE status = 'kept') AS kept, count(*) FILTER (WHERE status = 'broken') AS broken,
    count(*) FILTER (WHERE status = 'open' AND coalesce(moved_to_ms, due_at_ms) < ?) AS overdue, count(*) AS total
  FROM commitments`
/** The key of a call begins with the time of its start. */
const COMMITMENTS_ALL = `${STATES} WHERE call_id >= ? AND call_id < ?`
const COMMITMENTS_SOME = `${STATES} JOIN calls USING (call_id) WHERE call_id >= ? AND call_id < ? AND ${OF_FLOWS}`

const FLOWS = `
  SELECT flow_version_id, json_extract(document, '$.name') AS name, json_extract(document, '$.rungs') AS rungs, number
  FROM flow_versions AS version
  WHERE EXISTS (SELECT 1 FROM calls WHERE calls.flow_version_id = version.flow_version_id)
  ORDER BY published_at_ms DESC`
const HAS_ANY = 'SELECT 1 FROM rollups LIMIT 1'

/** What was counted in a period. */
export function listCounts(db: ReadDb, { from, to, flowVersionIds }: CountQuery): readonly CountedRow[] {
  const rows =
    flowVersionIds === null
      ? prepared<Row>(db, COUNT_ALL).all(from, to)
      : prepared<Row>(db, COUNT_SOME).all(from, to, JSON.stringify(flowVersionIds))
  return rows.map(({ figure, key, week, flow_version_id, count }) => {
    return { figure, key, week, count, flowVersionId: fromBytes<FlowVersionId>(flow_version_id) }
  })
}

/** What became of the promises that the calls of a period left. */
export function countCommitments(
  db: ReadDb,
  { from, to, flowVersionIds }: CountQuery,
  nowMs: number,
): Readonly<Record<CommitmentState, number>> {
  const values = [nowMs, firstCallIdAt(startOfDayMs(from)), firstCallIdAt(startOfDayMs(to + 1))]
  const row =
    flowVersionIds === null
      ? prepared<CommitmentRow>(db, COMMITMENTS_ALL).get(...values)
      : prepared<CommitmentRow>(db, COMMITMENTS_SOME).get(...values, JSON.stringify(flowVersionIds))
  const { kept, broken, overdue, total } = row ?? { kept: 0, broken: 0, overdue: 0, total: 0 }
  return { kept, broken, overdue, open: total - kept - broken - overdue }
}

/** The flow versions that calls ran under, the newest first, with the lines of their ladder. */
export function listFlowsOfCalls(db: ReadDb): readonly FlowOfCalls[] {
  return prepared<FlowRow>(db, FLOWS)
    .all()
    .map(({ flow_version_id, name, rungs, number }) => ({
      flowVersionId: fromBytes<FlowVersionId>(flow_version_id),
      name: localizedSchema.parse(JSON.parse(name)),
      rungs: flowSchema.shape.rungs.parse(JSON.parse(rungs)),
      number,
    }))
}

/** Whether any call was ever counted. */
export function hasCounts(db: ReadDb): boolean {
  return prepared(db, HAS_ANY).get() !== undefined
}
