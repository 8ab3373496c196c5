import type { ReadDb, WriteDb } from '../db/database.ts'
import { changeOne, prepared } from '../db/prepared.ts'

const FIND = 'SELECT document FROM team_settings WHERE name = ?'
const SAVE = `
  INSERT INTO team_settings (name, document, changed_at_ms) VALUES (?, ?, ?)
  ON CONFLICT (name) DO UPDATE SET document = excluded.document, changed_at_ms = excluded.changed_at_ms`

/** What the team has set under a name, to be parsed by who asks; null where nothing is. */
export function findTeamSetting(db: ReadDb, name: string): unknown {
  const row = prepared<{ document: string }>(db, FIND).get(name)
  return row === undefined ? null : JSON.parse(row.document)
}

/** Keeps what the team has set under a name. */
export function saveTeamSetting(db: WriteDb, name: string, document: object, changedAtMs: number): void {
  changeOne(db, SAVE, name, JSON.stringify(document), changedAtMs)
}
