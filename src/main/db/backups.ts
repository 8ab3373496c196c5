import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { WriteDb } from './database.ts'

/** Why a backup was made. */
export type BackupReason = 'daily' | 'beforeMigration'
/** A backup file. Its name says when it was made: the folder is read when the database cannot be. */
export type Backup = { readonly path: string; readonly fileName: string; readonly madeAtMs: number }

/** How much of a copy is made at a time: about a millisecond of work. */
export const PAGES_AT_A_TIME = 64

const NAME = /^ruhepol-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.db$/

/** The name of a backup made at a time: `ruhepol-2026-11-21T08-00-00-000Z.db`. */
function backupName(madeAtMs: number): string {
  return `ruhepol-${new Date(madeAtMs).toISOString().replaceAll(/[:.]/g, '-')}.db`
}

/** The backups in a folder, newest first. */
export function listBackups(folder: string): readonly Backup[] {
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder)
    .flatMap((fileName) => {
      const [, day, hours, minutes, seconds, millis] = NAME.exec(fileName) ?? []
      if (day === undefined) return []
      const madeAtMs = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${millis}Z`)
      return [{ path: join(folder, fileName), fileName, madeAtMs }]
    })
    .sort((a, b) => b.madeAtMs - a.madeAtMs)
}

/** Makes a backup at once, blocking: before a migration nothing else may happen. */
export function backUpNow(db: WriteDb, folder: string, madeAtMs: number): Backup {
  const backup = newBackup(folder, madeAtMs)
  db.prepare('VACUUM INTO ?').run(unfinished(backup))
  renameSync(unfinished(backup), backup.path)
  return backup
}

/** Makes a backup a few pages at a time, so that nobody waits for it. */
export async function backUpSlowly(db: WriteDb, folder: string, madeAtMs: number): Promise<Backup> {
  const backup = newBackup(folder, madeAtMs)
  await db.backup(unfinished(backup), { progress: () => PAGES_AT_A_TIME })
  renameSync(unfinished(backup), backup.path)
  return backup
}

function newBackup(folder: string, madeAtMs: number): Backup {
  mkdirSync(folder, { recursive: true })
  const fileName = backupName(madeAtMs)
  const backup = { path: join(folder, fileName), fileName, madeAtMs }
  rmSync(unfinished(backup), { force: true })
  return backup
}

/** A backup has its name only once it is complete. */
function unfinished({ path }: Backup): string {
  return `${path}.part`
}

/** Deletes all but the newest backups, and of those the ones made before a time: a backup holds what retention has erased since. */
export function pruneBackups(folder: string, { kept, madeBeforeMs }: { kept: number; madeBeforeMs: number }): void {
  const [, ...older] = listBackups(folder)
  const tooMany = older.slice(kept - 1)
  const tooOld = older.filter(({ madeAtMs }) => madeAtMs < madeBeforeMs)
  for (const { path } of [...tooMany, ...tooOld]) rmSync(path, { force: true })
}
