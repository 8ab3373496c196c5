import type { FlowVersionId } from '../../shared/ids.ts'
import type { Counted } from '../../shared/review/countFigures.ts'
import type { WriteDb } from '../db/database.ts'
import { toBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'

/** What calls of a flow version add to the figures of a day. */
export type DayFigures = {
  readonly day: number
  readonly flowVersionId: FlowVersionId
  readonly counted: readonly Counted[]
}

const ADD = `
  INSERT INTO rollups (day, flow_version_id, figure, key, count) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (day, flow_version_id, figure, key) DO UPDATE SET count = count + excluded.count`
const CLEAR = 'DELETE FROM rollups'

/** Adds to the figures of a day. */
export function addToRollups(db: WriteDb, { day, flowVersionId, counted }: DayFigures): void {
  const id = toBytes(flowVersionId)
  for (const { figure, key, count } of counted) prepared(db, ADD).run(day, id, figure, key, count)
}

/** Forgets every figure, to count again. */
export function clearRollups(db: WriteDb): void {
  prepared(db, CLEAR).run()
}
