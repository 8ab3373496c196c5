import type { Clock } from '../../shared/clock.ts'
import type { DatabaseFault, SaveState } from '../../shared/ipc/answers.ts'
import { checkpoint } from '../db/checkpoint.ts'
import type { WriteDb } from '../db/database.ts'
import { immediately } from '../db/immediately.ts'
import { isSqliteError, sqliteProblem } from '../db/sqliteProblem.ts'
import { countCallEvents } from '../store/callEventStore.ts'
import { probeWriting } from '../store/deviceStore.ts'
import type { LiveCalls } from './liveCalls.ts'
import type { Log } from './log.ts'
import { describeError } from './log.ts'
import type { OpenProfile, ProfileDatabase } from './profileDatabase.ts'
import { writeUnsaved } from './writeUnsaved.ts'

/** Faults that a connection may keep although the cause is gone: only opening again tells. */
const REOPEN_AFTER: ReadonlySet<DatabaseFault> = new Set(['readOnly', 'corrupted', 'notADatabase', 'cannotOpen'])

/** How long a look whether the file is still there holds: much shorter than a person needs for the next key. */
const LOOK_HOLDS_MS = 250
/** After so many commits the log is moved at the next pause, if only a short one: it stays within its reserved room. */
const COMMITS_PER_LOG = 300

type Parts = {
  readonly clock: Clock
  readonly database: ProfileDatabase
  readonly liveCalls: LiveCalls
  readonly log: Log
}

/**
 * Writes what happens in calls, and keeps it in memory while that fails: nothing is dropped, nothing overtaken.
 * While failing, only `tick` touches the file, so that no key waits for a disk.
 */
export class Saving {
  readonly #parts: Parts
  readonly #listeners = new Set<(state: SaveState) => void>()
  #fault: DatabaseFault | null = null
  #told: SaveState = { saved: true }
  #isBusy = false
  #commits = 0
  #lookedAtMs = 0
  #countedIn: WriteDb | null = null

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Whether everything that happened is on disk. */
  state(): SaveState {
    if (this.#fault === null) return { saved: true }
    return { saved: false, pending: this.#parts.liveCalls.countUnsaved(), fault: this.#fault }
  }

  /** Tells a listener when saving begins to fail, fails otherwise, or works again. The answer unsubscribes. */
  onChange(listener: (state: SaveState) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Writes what is new in the calls held. While saving fails it only counts. */
  save(): SaveState {
    if (this.#fault === null) this.#attempt()
    return this.#tell()
  }

  /** Writes now, even while saving fails: another file took the place, or the app is about to end. */
  flush(): SaveState {
    this.#attempt()
    return this.#tell()
  }

  /** Once a second: tries again while saving fails, else looks whether the file is still there. */
  async tick(): Promise<SaveState> {
    if (this.#isBusy) return this.state()
    this.#isBusy = true
    try {
      if (this.#fault !== null) await this.#tryAgain()
      else if (!this.#parts.database.isInPlace()) await this.#putBack()
      return this.#tell()
    } finally {
      this.#isBusy = false
    }
  }

  /** Moves the write-ahead log into the database. `short`: only when it has become long; between calls, always. */
  moveLog(pause: 'short' | 'long'): void {
    if (this.#fault !== null || this.#commits < (pause === 'short' ? COMMITS_PER_LOG : 1)) return
    const opened = this.#parts.database.use()
    if (!opened.ok) return
    this.#commits = 0
    try {
      checkpoint(opened.value.db)
    } catch (error) {
      // The events are safe in the log; moving it can wait for the next pause.
      this.#faultOf(error)
    }
  }

  async #tryAgain(): Promise<void> {
    const { database } = this.#parts
    if (this.#fault === 'deleted' && !database.isInPlace()) return this.#putBack()
    if (this.#fault === null || !REOPEN_AFTER.has(this.#fault)) return this.#attempt()
    database.close()
    this.#attempt()
  }

  async #putBack(): Promise<void> {
    this.#fault = 'deleted'
    this.#tell()
    const found = await this.#parts.database.putBack()
    if (found.ok) this.#attempt()
    else this.#fault = found.problem
  }

  #attempt(): void {
    this.#fault = this.#write()
    if (this.#fault === null) this.#commits += 1
  }

  #write(): DatabaseFault | null {
    const opened = this.#parts.database.use()
    if (!opened.ok) return opened.problem
    if (!this.#isInPlace()) return 'deleted'
    try {
      this.#recountIn(opened.value.db)
      this.#writeUnsaved(opened.value)
      return null
    } catch (error) {
      return this.#faultOf(error)
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

  #isInPlace(): boolean {
    const nowMs = this.#parts.clock.nowMs()
    if (Math.abs(nowMs - this.#lookedAtMs) < LOOK_HOLDS_MS) return true
    this.#lookedAtMs = nowMs
    return this.#parts.database.isInPlace()
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
    if (fault !== this.#fault) this.#parts.log.error('saving fails', describeError(error))
    return fault
  }

  #tell(): SaveState {
    const state = this.state()
    const before = this.#told
    this.#told = state
    const hasChanged = state.saved !== before.saved || (!state.saved && !before.saved && state.fault !== before.fault)
    if (hasChanged) for (const listener of this.#listeners) listener(state)
    return state
  }
}
