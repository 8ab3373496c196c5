import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import type { SavedView } from '../../shared/ipc/calls/answers.ts'
import type { Request } from '../../shared/ipc/contract.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { immediately } from '../db/immediately.ts'
import { insertSavedView, listSavedViews, removeSavedView } from '../store/savedViewStore.ts'
import type { AppParts } from './appParts.ts'

/** More than anybody finds again; it keeps the list of them short. */
const MOST_VIEWS = 50

/** The views that who uses this PC kept. */
export function listViews({ database }: AppParts): Result<readonly SavedView[], DatabaseFault> {
  const opened = database.use()
  return opened.ok ? ok(listSavedViews(opened.value.db, opened.value.profile.person.id)) : opened
}

/** Keeps a view under a name that is still free. */
export function saveView(
  parts: AppParts,
  { name, view }: Request<'views.save'>,
): Result<SavedView, DatabaseFault | 'nameTaken' | 'tooManyViews'> {
  const opened = parts.database.use()
  if (!opened.ok) return opened
  const { db, profile } = opened.value
  return immediately(db, (): Result<SavedView, 'nameTaken' | 'tooManyViews'> => {
    const kept = listSavedViews(db, profile.person.id)
    if (kept.some((each) => each.name.toLowerCase() === name.toLowerCase())) return fail('nameTaken')
    if (kept.length >= MOST_VIEWS) return fail('tooManyViews')
    const saved: SavedView = { viewId: parts.newId(), name, view }
    insertSavedView(db, profile.person.id, saved, parts.clock.nowMs())
    return ok(saved)
  })
}

/** Forgets a view. */
export function removeView(parts: AppParts, viewId: string): Result<null, DatabaseFault> {
  const opened = parts.database.use()
  if (!opened.ok) return opened
  const { db, profile } = opened.value
  immediately(db, () => removeSavedView(db, profile.person.id, viewId))
  return ok(null)
}
