import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import type { WriteDb } from '../db/database.ts'
import { immediately } from '../db/immediately.ts'
import { isSqliteError, sqliteProblem } from '../db/sqliteProblem.ts'
import { countCallEvents } from '../store/callEventStore.ts'
import { probeWriting } from '../store/deviceStore.ts'
import type { LiveCalls } from './liveCalls.ts'
import { describeError, type Log } from './log.ts'
import type { OpenProfile, ProfileDatabase } from './profileDatabase.ts'
import { writeUnsaved } from './writeUnsaved.ts'

/** After so many commits the log is moved at the next pause, if only a short one: it stays within its reserved room. */
const COMMITS_PER_LOG = 300

/** What writing calls needs. */
export type WriterParts = {
  readonly database: ProfileDatabase
  readonly liveCalls: LiveCalls
  readonly log: Log
}

/** Writes what of the calls held is not on disk, in order and in one transaction: all of it or nothing. */
export class CallWriter {
  readonly #parts: WriterParts
  #countedIn: WriteDb | null = null
  #commits = 0
  #loggedFault: DatabaseFault | null = null

  constructor(parts: WriterParts) {
    this.#parts = parts
  }

  /** Tries once. Answers null, or why nothing could be written. */
  write(): DatabaseFault | null {
    const opened = this.#parts.database.use()
    if (!opened.ok) return opened.problem
    // With every commit: two looks at the folder cost a hundredth of it, and a commit into a deleted file is none.
    if (!this.#parts.database.isInPlace()) return 'deleted'
    try {
      this.#recountIn(opened.value.db)
      this.#writeUnsaved(opened.value)
      this.#commits += 1
      this.#loggedFault = null
      return null
    } catch (error) {
      return this.#faultOf(error)
    }
  }

  /** Moves the write-ahead log into the database. `short`: only when it has become long; between calls, always. */
  moveLog(pause: 'short' | 'long'): void {
    if (this.#commits < (pause === 'short' ? COMMITS_PER_LOG : 1)) return
    this.#commits = 0
    try {
      this.#parts.database.moveLog('keep')
    } catch (error) {
      // The events are safe in the log; moving it can wait for the next pause.
      this.#parts.log.error('the log cannot be moved', { fault: this.#faultOf(error) })
    }
  }

  #writeUnsaved({ db, profile }: OpenProfile): void {
    const unsaved = this.#parts.liveCalls.listUnsaved()
    immediately(db, () => {
      if (unsaved.length === 0) probeWriting(db)
      for (const call of unsaved) writeUnsaved(db, profile.deviceId, call)
    })
    for (const call of unsaved) this.#parts.liveCalls.markSaved(call)
  }

  /** Another file may know less of the calls held; what it does not know is written again. */
  #recountIn(db: WriteDb): void {
    if (db === this.#countedIn) return
    this.#parts.liveCalls.recount((callId) => countCallEvents(db, callId))
    this.#countedIn = db
  }

  /** Whatever SQLite refuses, the agent must keep her line: only an error of ours may stop her. */
  #faultOf(error: unknown): DatabaseFault {
    if (!isSqliteError(error)) throw error
    const fault = this.#parts.database.refine(sqliteProblem(error) ?? 'corrupted')
    if (fault !== this.#loggedFault) this.#parts.log.error('SQLite refused', { fault, ...describeError(error) })
    this.#loggedFault = fault
    return fault
  }
}
