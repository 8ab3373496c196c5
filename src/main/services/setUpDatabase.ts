import { copyFileSync, renameSync, rmSync } from 'node:fs'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { listBackups } from '../db/backups.ts'
import { setAside } from '../db/setAside.ts'
import { getFault } from '../db/sqliteProblem.ts'
import type { AppParts } from './appParts.ts'

/**
 * Puts the newest backup in the database's place. The file that was there is set aside, never overwritten, and calls
 * that go on are written into the restored one.
 */
export function restoreBackup(parts: AppParts): Result<{ readonly madeAtMs: number }, DatabaseFault | 'noBackup'> {
  const [backup] = listBackups(parts.paths.backups)
  if (backup === undefined) return fail('noBackup')
  const copy = `${parts.paths.database}.restored`
  try {
    rmSync(copy, { force: true })
    copyFileSync(backup.path, copy)
    replaceDatabase(parts, () => renameSync(copy, parts.paths.database))
  } catch (error) {
    return fail(getFault(error))
  }
  const begun = beginWith(parts)
  return begun.ok ? ok({ madeAtMs: backup.madeAtMs }) : begun
}

/** Sets aside a file that cannot be opened and begins a new one, where there is no backup to go back to. */
export function startNew(parts: AppParts): Result<null, DatabaseFault> {
  try {
    replaceDatabase(parts, () => undefined)
  } catch (error) {
    return fail(getFault(error))
  }
  return beginWith(parts, { mayBeNew: true })
}

function replaceDatabase({ database, paths, clock }: AppParts, replace: () => void): void {
  database.close()
  setAside(paths.database, clock.nowMs())
  replace()
}

function beginWith({ database, saving }: AppParts, options = { mayBeNew: false }): Result<null, DatabaseFault> {
  const opened = database.use(options)
  if (!opened.ok) return opened
  const state = saving.flush()
  return state.saved ? ok(null) : fail(state.fault)
}
