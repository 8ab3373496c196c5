import { existsSync, renameSync } from 'node:fs'
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
