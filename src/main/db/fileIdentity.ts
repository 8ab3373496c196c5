import { statSync } from 'node:fs'

/** Which file lies at a path. */
export type FileIdentity = { readonly device: number; readonly inode: number }

/** The identity of the file at a path; null where there is none. */
export function findFileIdentity(path: string): FileIdentity | null {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined ? null : { device: stats.dev, inode: stats.ino }
}

/** Whether a path still leads to a file: SQLite goes on writing into a deleted one without noticing. */
export function isStillAt(path: string, identity: FileIdentity): boolean {
  const found = findFileIdentity(path)
  return found !== null && found.inode === identity.inode && found.device === identity.device
}
