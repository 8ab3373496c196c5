import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** SQLite's files beside a database. */
const COMPANIONS = ['-wal', '-shm'] as const

/**
 * Gives whatever lies at a database's path another name, with its log: nothing that holds calls is ever overwritten.
 * Answers the new path, null where nothing lay there.
 */
export function setAside(path: string, nowMs: number): string | null {
  const stamp = new Date(nowMs).toISOString().replaceAll(/[:.]/g, '-')
  const target = join(dirname(path), `ruhepol-set-aside-${stamp}.db`)
  const isThere = existsSync(path)
  if (isThere) renameSync(path, target)
  for (const companion of COMPANIONS) {
    if (existsSync(path + companion)) renameSync(path + companion, target + companion)
  }
  return isThere ? target : null
}

/** Gives a log that is not the database's own another name. */
export function setLogAside(path: string, nowMs: number): void {
  const stamp = new Date(nowMs).toISOString().replaceAll(/[:.]/g, '-')
  renameSync(`${path}-wal`, join(dirname(path), `ruhepol-set-aside-${stamp}-log.db-wal`))
}

/** Copies that were not finished or not put in place: of a backup, of a restored or a recovered database. */
const UNFINISHED = /\.db(\.restored|\.recovered|\.part)(-journal|-wal|-shm)?$/

/** Deletes copies that a crash left half-made: they hold calls, and nothing reads them. Answers the names. */
export function sweepUnfinished(folder: string, changedBeforeMs: number): readonly string[] {
  return existsSync(folder) ? prune(folder, UNFINISHED, changedBeforeMs) : []
}

/** What the app itself has put beside the database: files set aside, and events that could not be saved. */
const LEFT_BEHIND = /^ruhepol-(set-aside|unsaved)-.*\.(db|db-wal|db-shm|jsonl)$/

/** Deletes what was put beside the database before a time: it holds calls that retention cannot reach. Answers the names. */
export function pruneSetAside(folder: string, changedBeforeMs: number): readonly string[] {
  return prune(folder, LEFT_BEHIND, changedBeforeMs)
}

function prune(folder: string, pattern: RegExp, changedBeforeMs: number): readonly string[] {
  const names = readdirSync(folder).filter(
    (name) => pattern.test(name) && statSync(join(folder, name)).mtimeMs < changedBeforeMs,
  )
  for (const name of names) rmSync(join(folder, name), { force: true })
  return names
}
