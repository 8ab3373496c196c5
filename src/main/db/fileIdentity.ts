import { statSync } from 'node:fs'

/** Which file lies at a path. */
type FileIdentity = { readonly device: number; readonly inode: number }
/** Which files a database is made of. Without its write-ahead log a database lacks its newest commits. */
export type DatabaseIdentity = { readonly database: FileIdentity; readonly log: FileIdentity | null }

/** The identity of the file at a path; null where there is none. */
export function findFileIdentity(path: string): FileIdentity | null {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined ? null : { device: stats.dev, inode: stats.ino }
}

/** Which files lie at a database's path; null where there is none. */
export function findDatabaseIdentity(path: string): DatabaseIdentity | null {
  const database = findFileIdentity(path)
  return database === null ? null : { database, log: findFileIdentity(`${path}-wal`) }
}

/** Whether a path still leads to the same files: SQLite goes on writing into deleted ones without noticing. */
export function isStillAt(path: string, { database, log }: DatabaseIdentity): boolean {
  return isFileAt(path, database) && (log === null || isFileAt(`${path}-wal`, log))
}

/** Whether another log lies where a database's own was. */
export function hasForeignLog(path: string, { log }: DatabaseIdentity): boolean {
  return log !== null && findFileIdentity(`${path}-wal`) !== null && !isFileAt(`${path}-wal`, log)
}

function isFileAt(path: string, identity: FileIdentity): boolean {
  const found = findFileIdentity(path)
  return found !== null && found.inode === identity.inode && found.device === identity.device
}

/** When a file was last written, and how long it is; null where there is none. Tells whether others wrote into it. */
export function findFileStamp(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true })
  return stats === undefined ? null : `${stats.mtimeNs}:${stats.size}`
}
