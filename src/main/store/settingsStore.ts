import type { PersonId } from '../../shared/ids.ts'
import { type Settings, settingsSchema } from '../../shared/ipc/settings.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'

const FIND = 'SELECT document FROM settings WHERE person_id = ?'
const SAVE = `
  INSERT INTO settings (person_id, document, changed_at_ms) VALUES (?, ?, ?)
  ON CONFLICT (person_id) DO UPDATE SET document = excluded.document, changed_at_ms = excluded.changed_at_ms`

/** What a person has set; null where she has set nothing, or what is stored no longer fits. */
export function findSettings(db: ReadDb, personId: PersonId): Settings | null {
  const row = prepared<{ document: string }>(db, FIND).get(toBytes(personId))
  if (row === undefined) return null
  const parsed = settingsSchema.safeParse(JSON.parse(row.document))
  return parsed.success ? parsed.data : null
}

/** Keeps what a person has set. */
export function saveSettings(db: WriteDb, personId: PersonId, settings: Settings, changedAtMs: number): void {
  changeOne(db, SAVE, toBytes(personId), JSON.stringify(settings), changedAtMs)
}
