import { backUpSlowly, listBackups, pruneBackups } from '../db/backups.ts'
import { sqliteProblem } from '../db/sqliteProblem.ts'
import { insertBackup } from '../store/backupStore.ts'
import type { AppParts } from './appParts.ts'
import { isCallGoingOn } from './isCallGoingOn.ts'
import { describeError } from './log.ts'

const DAY_MS = 24 * 3_600_000
/** Few and young: a backup still holds what retention erases after it. */
const KEPT_BACKUPS = 3
const KEPT_MS = 7 * DAY_MS

/**
 * Makes a backup if the newest is a day old and no call goes on. Answers whether one was made. A damaged file is not
 * copied: the backups would all be damaged in the end.
 */
export async function makeDailyBackup(parts: AppParts): Promise<boolean> {
  const { clock, database, fileWatch, log, paths } = parts
  try {
    const [newest] = listBackups(paths.backups)
    if (newest !== undefined && clock.nowMs() - newest.madeAtMs < DAY_MS) return false
    if (!isQuiet(parts) || (await fileWatch.look()) === 'damaged' || !isQuiet(parts)) return false
    const opened = database.use()
    if (!opened.ok) return false
    const backup = await backUpSlowly(opened.value.db, paths.backups, clock.nowMs())
    pruneBackups(paths.backups, { kept: KEPT_BACKUPS, madeBeforeMs: clock.nowMs() - KEPT_MS })
    if (opened.value.db.open) insertBackup(opened.value.db, { ...backup, reason: 'daily' })
    return true
  } catch (error) {
    if (sqliteProblem(error) === null) throw error
    log.error('no backup', describeError(error))
    return false
  }
}

function isQuiet(parts: AppParts): boolean {
  return !isCallGoingOn(parts) && parts.saving.state().saved
}
