import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { checkIsOurs, checkLooksWhole, hasForeignHeader, markAsOurs } from './checkFile.ts'
import type { ReadDb, WriteDb } from './database.ts'
import { findFileIdentity } from './fileIdentity.ts'
import { latestVersion, type Migration, migrate, schemaVersion } from './migrate.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import { getFault } from './sqliteProblem.ts'

/** How long opening and migrating wait for another program that writes. */
const OPEN_TIMEOUT_MS = 1000
/** How long a commit may wait: main must never block for longer than a person can feel. */
const COMMIT_TIMEOUT_MS = 50

export type OpenOptions = {
  /** Makes a backup of an existing file before it is migrated. A throw leaves the file as it was. */
  readonly backUpBeforeMigration: (db: WriteDb, toVersion: number) => void
  readonly migrations?: readonly Migration[]
}

/** Opens a profile's database for writing, creating or migrating it. A newer or foreign file is never changed. */
export function openDatabase(path: string, options: OpenOptions): Result<WriteDb, DatabaseFault> {
  return guarded(() => {
    mkdirSync(dirname(path), { recursive: true })
    if (hasForeignHeader(path)) return fail('notADatabase')
    const db = new Database(path, { timeout: OPEN_TIMEOUT_MS }) as unknown as WriteDb
    return closeUnlessOk(db, () => prepare(db, options))
  })
}

/** Opens a database for reading only: for the command line, for copies, for broken files. */
export function openForReading(path: string): Result<ReadDb, DatabaseFault> {
  return guarded(() => {
    if (findFileIdentity(path) === null) return fail('cannotOpen')
    if (hasForeignHeader(path)) return fail('notADatabase')
    const db: ReadDb = new Database(path, { readonly: true, fileMustExist: true, timeout: OPEN_TIMEOUT_MS })
    return closeUnlessOk(db, () => {
      const ours = checkIsOurs(db)
      if (!ours.ok) return ours
      return schemaVersion(db) > latestVersion() ? fail('newerVersion') : ok(db)
    })
  })
}

function prepare(db: WriteDb, options: OpenOptions): Result<WriteDb, DatabaseFault> {
  const migrations = options.migrations ?? MIGRATIONS
  const ours = checkIsOurs(db)
  if (!ours.ok) return ours
  const version = schemaVersion(db)
  if (version > latestVersion(migrations)) return fail('newerVersion')
  setPragmas(db)
  if (version > 0 && !checkLooksWhole(db)) return fail('corrupted')
  if (version > 0 && version < latestVersion(migrations)) options.backUpBeforeMigration(db, latestVersion(migrations))
  if (version === 0) markAsOurs(db)
  const migrated = migrate(db, migrations)
  if (!migrated.ok) return migrated
  db.pragma(`busy_timeout = ${COMMIT_TIMEOUT_MS}`)
  return ok(db)
}

function setPragmas(db: WriteDb): void {
  db.pragma('journal_mode = WAL')
  // An acknowledged event survives a power cut.
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  // Erased text is overwritten in the file, not only unlinked.
  db.pragma('secure_delete = ON')
  db.pragma('trusted_schema = OFF')
  // Checkpoints run between calls (see checkpoint.ts); this only bounds the WAL of an endless call, at 40 MB.
  db.pragma('wal_autocheckpoint = 10000')
}

function closeUnlessOk<Db extends ReadDb>(db: Db, check: () => Result<Db, DatabaseFault>): Result<Db, DatabaseFault> {
  let checked: Result<Db, DatabaseFault> | null = null
  try {
    checked = check()
    return checked
  } finally {
    if (checked?.ok !== true) db.close()
  }
}

function guarded<T>(open: () => Result<T, DatabaseFault>): Result<T, DatabaseFault> {
  try {
    return open()
  } catch (error) {
    const fault = getFault(error)
    // A file that is not there cannot be opened; "deleted" is for one that was there.
    return fail(fault === 'deleted' ? 'cannotOpen' : fault)
  }
}
