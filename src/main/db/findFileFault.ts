import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import { sqliteProblem } from './sqliteProblem.ts'

/** Less than this is no room: SQLite's shared memory file alone takes half of it. */
const NO_ROOM_BYTES = 65_536

/**
 * Why a database cannot be written or opened where SQLite only says "input/output error" or "cannot open": the file
 * system is asked itself. Null where it has nothing to object. Opens no file: closing one would drop SQLite's locks on
 * it, as POSIX locks belong to the process.
 */
export function findFileFault(databasePath: string): DatabaseFault | null {
  const folder = dirname(databasePath)
  try {
    for (const path of [folder, databasePath, `${databasePath}-wal`]) {
      if (path === folder || existsSync(path)) accessSync(path, constants.W_OK)
    }
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < NO_ROOM_BYTES ? 'diskFull' : null
  } catch (error) {
    return sqliteProblem(error)
  }
}
