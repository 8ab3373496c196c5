import type { DatabaseFault, SaveState } from '../../shared/ipc/answers.ts'
import { CallWriter, type WriterParts } from './callWriter.ts'

/** Faults that a connection may keep although the cause is gone: only opening again tells. */
const REOPEN_AFTER: ReadonlySet<DatabaseFault> = new Set(['readOnly', 'corrupted', 'notADatabase', 'cannotOpen'])

/**
 * Saves what happens in calls, and keeps it in memory while that fails: nothing is dropped, nothing overtaken. While it
 * fails only `tick` touches the file, so that no key waits for a disk.
 */
export class Saving {
  readonly #parts: WriterParts
  readonly #writer: CallWriter
  readonly #listeners = new Set<(state: SaveState) => void>()
  #fault: DatabaseFault | null = null
  #told: SaveState = { saved: true }
  #isBusy = false
  #isDistrusted = false

  constructor(parts: WriterParts) {
    this.#parts = parts
    this.#writer = new CallWriter(parts)
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
    if (this.#fault === null) this.#fault = this.#writer.write()
    return this.#tell()
  }

  /** Writes now, even while saving fails: the app is about to end. Never into a file that is known to be damaged. */
  flush(): SaveState {
    if (!this.#isDistrusted) this.#fault = this.#writer.write()
    return this.#tell()
  }

  /** Writes what is held to the file that took the place of another. */
  saveToNewFile(): SaveState {
    this.#isDistrusted = false
    return this.flush()
  }

  /**
   * The pages of the file were found damaged. Nothing more goes into it, and of the calls held all counts as unsaved:
   * nobody knows which of their rows are still there.
   */
  distrust(): void {
    this.#parts.database.close()
    this.#parts.liveCalls.recount(() => 0)
    this.#isDistrusted = true
    this.#fault = 'corrupted'
    this.#tell()
  }

  /** The pages were found whole after all, or whole again: the next `tick` writes. */
  trust(): void {
    this.#isDistrusted = false
  }

  /** Once a second: tries again while saving fails, else looks whether the file is still there. */
  async tick(): Promise<SaveState> {
    if (this.#isBusy) return this.state()
    this.#isBusy = true
    try {
      if (this.#isDistrusted) return this.#tell()
      if (this.#fault !== null) this.#fault = await this.#tryAgain(this.#fault)
      else if (!this.#parts.database.isInPlace()) this.#fault = await this.#putBack()
      return this.#tell()
    } finally {
      this.#isBusy = false
    }
  }

  /** Moves the write-ahead log into the database in a pause, unless saving fails. */
  moveLog(pause: 'short' | 'long'): void {
    if (this.#fault === null) this.#writer.moveLog(pause)
  }

  async #tryAgain(fault: DatabaseFault): Promise<DatabaseFault | null> {
    if (fault === 'deleted' && !this.#parts.database.isInPlace()) return this.#putBack()
    if (REOPEN_AFTER.has(fault)) this.#parts.database.close()
    return this.#writer.write()
  }

  async #putBack(): Promise<DatabaseFault | null> {
    this.#fault = 'deleted'
    this.#tell()
    const found = await this.#parts.database.putBack()
    return found.ok ? this.#writer.write() : found.problem
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
