import type { PersonId } from '../../shared/ids.ts'
import type { SavedView } from '../../shared/ipc/calls/answers.ts'
import { listViewSchema } from '../../shared/review/listView.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'

const LIST = 'SELECT view_id, name, query FROM saved_views WHERE person_id = ? ORDER BY name'
const INSERT = 'INSERT INTO saved_views (view_id, person_id, name, query, saved_at_ms) VALUES (?, ?, ?, ?, ?)'
const REMOVE = 'DELETE FROM saved_views WHERE view_id = ? AND person_id = ?'

/** The views that a person kept, by name; one that this version cannot read is left out, not lost. */
export function listSavedViews(db: ReadDb, personId: PersonId): readonly SavedView[] {
  return prepared<{ view_id: Uint8Array; name: string; query: string }>(db, LIST)
    .all(toBytes(personId))
    .flatMap(({ view_id, name, query }) => {
      const parsed = listViewSchema.safeParse(JSON.parse(query))
      return parsed.success ? [{ viewId: fromBytes<string>(view_id), name, view: parsed.data }] : []
    })
}

/** Keeps a view for a person. */
export function insertSavedView(db: WriteDb, personId: PersonId, saved: SavedView, savedAtMs: number): void {
  const { viewId, name, view } = saved
  changeOne(db, INSERT, toBytes(viewId), toBytes(personId), name, JSON.stringify(view), savedAtMs)
}

/** Forgets a view of a person; one that is gone already stays gone. */
export function removeSavedView(db: WriteDb, personId: PersonId, viewId: string): void {
  prepared(db, REMOVE).run(toBytes(viewId), toBytes(personId))
}
