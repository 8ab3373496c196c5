import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import type { ReadDb } from '../db/database.ts'
import { type DatabaseIdentity, findDatabaseIdentity, isStillAt } from '../db/fileIdentity.ts'
import { openForReading } from '../db/openDatabase.ts'

/** Opens a database for reading, or answers the handle that is open already. */
export type OpenReader = (path: string) => ReadDb

/** A database that cannot be opened for reading. */
export class UnreadableDatabase extends Error {
  readonly fault: DatabaseFault

  constructor(fault: DatabaseFault) {
    super(`cannot read the database: ${fault}`)
    this.fault = fault
  }
}

/** Lists go through indexes larger than what SQLite keeps by itself; the process goes when it is idle. */
const CACHE_KIB = 64 * 1024

type Open = { readonly db: ReadDb; readonly identity: DatabaseIdentity | null }

/** Keeps one handle a path; where another file took the place it opens that one. */
export function createOpenReader(): OpenReader {
  const open = new Map<string, Open>()
  return (path) => {
    const found = open.get(path)
    if (found !== undefined && found.identity !== null && isStillAt(path, found.identity)) return found.db
    found?.db.close()
    open.delete(path)
    const opened = openForReading(path)
    if (!opened.ok) throw new UnreadableDatabase(opened.problem)
    opened.value.pragma(`cache_size = -${CACHE_KIB}`)
    open.set(path, { db: opened.value, identity: findDatabaseIdentity(path) })
    return opened.value
  }
}
