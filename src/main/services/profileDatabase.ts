import { mkdirSync, renameSync, rmSync } from 'node:fs'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { type Backup, backUpNow, listBackups, PAGES_AT_A_TIME } from '../db/backups.ts'
import { checkpoint, checkpointAndEmptyLog } from '../db/checkpoint.ts'
import type { WriteDb } from '../db/database.ts'
import {
  type DatabaseIdentity,
  findDatabaseIdentity,
  findFileIdentity,
  findFileStamp,
  hasForeignLog,
  isStillAt,
} from '../db/fileIdentity.ts'
import { findFileFault } from '../db/findFileFault.ts'
import { openDatabase } from '../db/openDatabase.ts'
import { reserveLog } from '../db/reserveLog.ts'
import { setAside, setLogAside } from '../db/setAside.ts'
import { getFault } from '../db/sqliteProblem.ts'
import { insertBackup } from '../store/backupStore.ts'
import { ensureDesk } from './ensureDesk.ts'
import { ensureProfile, type Profile, type ProfileSource } from './profile.ts'
import type { ProfilePaths } from './profilePaths.ts'

/** The database of the profile while it is open. */
export type OpenProfile = { readonly db: WriteDb; readonly profile: Profile }

/** The one place that holds the connection. Files come and go under it; the profile stays in memory. */
export class ProfileDatabase {
  readonly #paths: ProfilePaths
  readonly #source: ProfileSource
  #open: OpenProfile | null = null
  #identity: DatabaseIdentity | null = null
  #known: Profile | null = null
  /** The file as it was when its pages were known to be whole. */
  #stamp: string | null = null

  constructor(paths: ProfilePaths, source: ProfileSource) {
    this.#paths = paths
    this.#source = source
  }

  /** The open database, opened now if it is not. `mayBeNew`: begins a new file although there are backups of a lost one. */
  use({ mayBeNew = false } = {}): Result<OpenProfile, DatabaseFault> {
    if (this.#open !== null) return ok(this.#open)
    if (!mayBeNew && this.#wasLost()) return fail('deleted')
    const made: Backup[] = []
    const opened = openDatabase(this.#paths.database, {
      backUpBeforeMigration: (db) => made.push(backUpNow(db, this.#paths.backups, this.#source.clock.nowMs())),
    })
    return opened.ok ? this.#adopt(opened.value, made) : fail(this.refine(opened.problem))
  }

  /** The profile as it was last read; null before the first file was opened. It outlives the file. */
  findProfile(): Profile | null {
    return this.#known
  }

  /** Keeps a change of the profile. */
  update(change: Partial<Profile>): void {
    if (this.#open === null) throw new Error('no profile is open')
    this.#known = { ...this.#open.profile, ...change }
    this.#open = { ...this.#open, profile: this.#known }
  }

  /** Whether what is open still lies where it belongs; true while nothing is open. */
  isInPlace(): boolean {
    return this.#identity === null || isStillAt(this.#paths.database, this.#identity)
  }

  /** Whether the file was written since its pages were last known to be whole, other than by moving the log. */
  wasTouched(): boolean {
    const stamp = this.stamp()
    return stamp !== null && this.#stamp !== null && stamp !== this.#stamp
  }

  /** How the file is now, for `noteChecked`; null where there is none. */
  stamp(): string | null {
    return findFileStamp(this.#paths.database)
  }

  /** Notes that the pages were looked at when the file was as `stamp` says. */
  noteChecked(stamp: string | null): void {
    this.#stamp = stamp
  }

  /** Moves the write-ahead log into the database. `empty`: what was erased is then gone from the log too. */
  moveLog(how: 'keep' | 'empty'): void {
    if (this.#open === null) return
    const wasTouched = this.wasTouched()
    if (how === 'keep') checkpoint(this.#open.db)
    else checkpointAndEmptyLog(this.#open.db)
    // What others wrote before must still be found.
    if (!wasTouched) this.#stamp = this.stamp()
  }

  /** A fault in better words, where SQLite has only vague ones. */
  refine(fault: DatabaseFault): DatabaseFault {
    return fault === 'cannotOpen' ? (findFileFault(this.#paths.database) ?? fault) : fault
  }

  /** Makes commits short, where there is room for it; without it they only take longer. */
  reserveLog(): void {
    try {
      reserveLog(this.#paths.database)
    } catch (error) {
      getFault(error)
    }
  }

  /** Closes the connection; the next `use` opens again. */
  close(): void {
    this.#open?.db.close()
    this.#open = null
    this.#identity = null
  }

  /**
   * Puts the database back after its file, or its log, was deleted or replaced. The connection still reads the lost file, so a copy of
   * it takes the place; only if that fails a new file begins, to which the caller writes what it knows.
   */
  async putBack(): Promise<Result<OpenProfile, DatabaseFault>> {
    const copy = `${this.#paths.database}.recovered`
    const copied = await this.#copyTo(copy)
    if (!copied.ok && copied.problem !== 'corrupted') return copied
    try {
      const nowMs = this.#source.clock.nowMs()
      // Closing would delete whatever lies in the place of its log.
      if (this.#identity !== null && hasForeignLog(this.#paths.database, this.#identity))
        setLogAside(this.#paths.database, nowMs)
      this.close()
      setAside(this.#paths.database, nowMs)
      if (copied.ok) renameSync(copy, this.#paths.database)
    } catch (error) {
      return fail(getFault(error))
    }
    return this.use()
  }

  async #copyTo(path: string): Promise<Result<null, DatabaseFault>> {
    if (this.#open === null) return fail('corrupted')
    try {
      mkdirSync(this.#paths.folder, { recursive: true })
      rmSync(path, { force: true })
      await this.#open.db.backup(path, { progress: () => PAGES_AT_A_TIME })
      return ok(null)
    } catch (error) {
      return fail(getFault(error))
    }
  }

  #adopt(db: WriteDb, made: readonly Backup[]): Result<OpenProfile, DatabaseFault> {
    try {
      for (const backup of made) insertBackup(db, { ...backup, reason: 'beforeMigration' })
      const profile = ensureProfile(db, this.#source, this.#known)
      ensureDesk(db)
      this.#identity = findDatabaseIdentity(this.#paths.database)
      this.#stamp = this.stamp()
      this.#known = profile
      this.#open = { db, profile }
      this.reserveLog()
      return ok(this.#open)
    } catch (error) {
      db.close()
      return fail(getFault(error))
    }
  }

  /** A file that is missing at start although there are backups of it was lost; a new one would hide that. */
  #wasLost(): boolean {
    if (this.#known !== null || findFileIdentity(this.#paths.database) !== null) return false
    return listBackups(this.#paths.backups).length > 0
  }
}
