import type { DatabaseFault } from '../../shared/ipc/answers.ts'

/** By the beginning of the code: SQLite's extended codes only add to it. The first that fits counts. */
const FAULTS: readonly (readonly [code: string, fault: DatabaseFault])[] = [
  ['SQLITE_FULL', 'diskFull'],
  ['SQLITE_IOERR_SHMSIZE', 'diskFull'],
  ['SQLITE_READONLY_DBMOVED', 'deleted'],
  ['SQLITE_READONLY', 'readOnly'],
  ['SQLITE_PERM', 'readOnly'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_PROTOCOL', 'locked'],
  ['SQLITE_CORRUPT', 'corrupted'],
  ['SQLITE_IOERR_SHORT_READ', 'corrupted'],
  ['SQLITE_NOTADB', 'notADatabase'],
  ['SQLITE_CANTOPEN', 'cannotOpen'],
  ['SQLITE_IOERR', 'cannotOpen'],
  ['SQLITE_AUTH', 'cannotOpen'],
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['EROFS', 'readOnly'],
  ['EACCES', 'readOnly'],
  ['EPERM', 'readOnly'],
  ['EBUSY', 'locked'],
  ['ENOENT', 'deleted'],
  ['ENOTDIR', 'cannotOpen'],
  ['EISDIR', 'notADatabase'],
  ['EIO', 'cannotOpen'],
]

/** Whether an error comes from SQLite. By its code: `instanceof` fails across workers. */
export function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')
}

/** What an error of SQLite or of the file system means for the person; null where it is a bug of ours. */
export function sqliteProblem(error: unknown): DatabaseFault | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const { code } = error
  return FAULTS.find(([start]) => code.startsWith(start))?.[1] ?? null
}

/** As `sqliteProblem`, throwing on what is a bug. */
export function getFault(error: unknown): DatabaseFault {
  const fault = sqliteProblem(error)
  if (fault === null) throw error
  return fault
}
