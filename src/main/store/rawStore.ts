import type { ReadDb, WriteDb } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import type { RawRow } from './storedValueStore.ts'

/** Tables whose rows calls point to; a row that is there already stays. */
export const TABLES_BEFORE_CALLS = ['devices', 'persons', 'flow_versions', 'policy_versions'] as const

/** Tables with the trainers' work beside the versions themselves. What has a draft open is not work. */
export const TABLES_OF_FLOWS = [
  'flow_activations',
  'flow_states',
  'flow_return_requests',
  'flow_draft_copies',
  'flow_drafts',
  'flow_draft_contributors',
] as const

/** A row as it is in a file, to be put into another file of the same version. */
export function insertRawRow(db: WriteDb, table: string, row: RawRow, verb: 'INSERT' | 'INSERT OR IGNORE'): void {
  const columns = Object.keys(row)
  const places = columns.map(() => '?').join(', ')
  prepared(db, `${verb} INTO ${table} (${columns.join(', ')}) VALUES (${places})`).run(...Object.values(row))
}

/** Every row of a table that calls point to. */
export function listRowsBeforeCalls(db: ReadDb, table: (typeof TABLES_BEFORE_CALLS)[number]): readonly RawRow[] {
  return prepared<RawRow>(db, `SELECT * FROM ${table}`).all()
}

/** Every row of a table with the trainers' work. */
export function listRowsOfFlows(db: ReadDb, table: (typeof TABLES_OF_FLOWS)[number]): readonly RawRow[] {
  return prepared<RawRow>(db, `SELECT * FROM ${table}`).all()
}

/** What the team has set under some names, as it is stored. */
export function listTeamSettings(db: ReadDb, names: readonly string[]): readonly RawRow[] {
  const wanted = 'SELECT value FROM json_each(?)'
  return prepared<RawRow>(db, `SELECT * FROM team_settings WHERE name IN (${wanted})`).all(JSON.stringify(names))
}
