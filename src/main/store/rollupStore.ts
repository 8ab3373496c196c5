import type { FlowVersionId } from '../../shared/ids.ts'
import type { Counted } from '../../shared/review/countFigures.ts'
import { MAP_FIGURES } from '../../shared/review/countOnMap.ts'
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
const ADD_TO_MAP = `
  INSERT INTO map_rollups (flow_version_id, day, figure, key, count) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (flow_version_id, day, figure, key) DO UPDATE SET count = count + excluded.count`
const CLEAR = 'DELETE FROM rollups'
const CLEAR_MAP = 'DELETE FROM map_rollups'
const ON_MAP: ReadonlySet<string> = new Set(MAP_FIGURES)

/** Adds to the figures of a day. Those of the plans have a table of their own: what reads the others would read twice as much. */
export function addToRollups(db: WriteDb, figures: DayFigures): void {
  const { day, counted } = figures
  const id = toBytes(figures.flowVersionId)
  for (const { figure, key, count } of counted) {
    if (!ON_MAP.has(figure)) prepared(db, ADD).run(day, id, figure, key, count)
  }
  addToMap(db, figures)
}

/** Adds only those figures of a day that the plans show. */
export function addToMap(db: WriteDb, { day, flowVersionId, counted }: DayFigures): void {
  const id = toBytes(flowVersionId)
  for (const { figure, key, count } of counted) {
    if (ON_MAP.has(figure)) prepared(db, ADD_TO_MAP).run(id, day, figure, key, count)
  }
}

/** Forgets every figure, to count again. */
export function clearRollups(db: WriteDb): void {
  prepared(db, CLEAR).run()
  prepared(db, CLEAR_MAP).run()
}
