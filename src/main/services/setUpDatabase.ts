import { copyFileSync, renameSync, rmSync } from 'node:fs'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { listBackups } from '../db/backups.ts'
import { setAside } from '../db/setAside.ts'
import { getFault } from '../db/sqliteProblem.ts'
import type { AppParts } from './appParts.ts'
import { noteOffered } from './flows/offerFlow.ts'
import { salvageCalls } from './salvageCalls.ts'

/**
 * Puts the newest backup in the database's place. The file that was there is set aside, never overwritten; what of its
 * calls can still be read comes along, and calls that go on are written into the restored file.
 */
export function restoreBackup(parts: AppParts): Result<{ readonly madeAtMs: number }, DatabaseFault | 'noBackup'> {
  const { clock, database, paths } = parts
  const copy = `${paths.database}.restored`
  try {
    const [backup] = listBackups(paths.backups)
    if (backup === undefined) return fail('noBackup')
    copyFileSync(backup.path, copy)
    database.close()
    const asidePath = setAside(paths.database, clock.nowMs())
    renameSync(copy, paths.database)
    const begun = begin(parts, asidePath)
    return begun.ok ? ok({ madeAtMs: backup.madeAtMs }) : begun
  } catch (error) {
    rmSync(copy, { force: true })
    return fail(getFault(error))
  }
}

/** Sets aside a file that cannot be opened and begins a new one, where there is no backup to go back to. */
export function startNew(parts: AppParts): Result<null, DatabaseFault> {
  const { clock, database, paths } = parts
  try {
    database.close()
    return begin(parts, setAside(paths.database, clock.nowMs()))
  } catch (error) {
    return fail(getFault(error))
  }
}

function begin(parts: AppParts, asidePath: string | null): Result<null, DatabaseFault> {
  const { database, log, newId, saving } = parts
  const opened = database.use({ mayBeNew: true })
  if (!opened.ok) return opened
  const salvaged = asidePath === null ? 0 : salvageCalls(asidePath, opened.value.db, newId)
  noteOffered(parts)
  log.info('another database file', { salvaged })
  const state = saving.saveToNewFile()
  return state.saved ? ok(null) : fail(state.fault)
}
