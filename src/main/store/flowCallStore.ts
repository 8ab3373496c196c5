import { z } from 'zod'
import { type Flow, flowSchema, localizedSchema } from '../../shared/flow/flow.ts'
import type { FlowVersionId } from '../../shared/ids.ts'
import type { MapFigure } from '../../shared/review/countOnMap.ts'
import type { MapRow, NamedStep } from '../../shared/review/flowCalls/buildFlowCalls.ts'
import type { FlowChoice } from '../../shared/review/insights/insights.ts'
import type { ReadDb } from '../db/database.ts'
import { fromBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'

/** Which figures of plans: of these versions, on days as numbers since 1970-01-01, both ends included. */
export type MapQuery = {
  readonly flowVersionIds: readonly FlowVersionId[]
  readonly from: number
  readonly to: number
}

/** What figures name of a flow version. */
export type NamedLines = { readonly rungs: Flow['rungs']; readonly steps: readonly NamedStep[] }

type CountRow = { figure: MapFigure; key: string; count: number }
type VersionRow = { flow_version_id: Uint8Array; name: string; number: number }
type LinesRow = { rungs: string; steps: string }

const COUNT = `
  SELECT figure, key, sum(count) AS count FROM map_rollups
  WHERE flow_version_id IN (SELECT unhex(value) FROM json_each(?)) AND day BETWEEN ? AND ?
  GROUP BY figure, key`
const LIST_VERSIONS = `
  SELECT flow_version_id, json_extract(document, '$.name') AS name, number FROM flow_versions AS version
  WHERE flow_id = ? AND EXISTS (SELECT 1 FROM calls WHERE calls.flow_version_id = version.flow_version_id)
  ORDER BY published_at_ms DESC, number DESC`
const FIND_LINES = `
  SELECT json_extract(document, '$.rungs') AS rungs, json_extract(document, '$.steps') AS steps
  FROM flow_versions WHERE flow_version_id = unhex(?)`

/** Of a document in whatever format: names of steps and choices have been the same in all of them. */
const namedStepsSchema = z.array(
  z.object({
    id: z.string(),
    title: localizedSchema,
    choices: z.array(z.object({ id: z.string(), label: localizedSchema })),
  }),
)

/** What was counted on the plans of some versions. */
export function listMapCounts(db: ReadDb, { flowVersionIds, from, to }: MapQuery): readonly MapRow[] {
  return prepared<CountRow>(db, COUNT).all(JSON.stringify(flowVersionIds), from, to)
}

/** The versions of a flow that calls ran under, the newest first. */
export function listVersionsWithCalls(db: ReadDb, flowId: string): readonly FlowChoice[] {
  return prepared<VersionRow>(db, LIST_VERSIONS)
    .all(flowId)
    .map(({ flow_version_id, name, number }) => ({
      flowVersionId: fromBytes<FlowVersionId>(flow_version_id),
      name: localizedSchema.parse(JSON.parse(name)),
      number,
    }))
}

/** What figures name of a flow version. Throws where it is not published here. */
export function getNamedLines(db: ReadDb, flowVersionId: FlowVersionId): NamedLines {
  const row = prepared<LinesRow>(db, FIND_LINES).get(flowVersionId)
  if (row === undefined) throw new Error(`no flow version ${flowVersionId}`)
  return {
    rungs: flowSchema.shape.rungs.parse(JSON.parse(row.rungs)),
    steps: namedStepsSchema.parse(JSON.parse(row.steps)),
  }
}
