import type { Clock } from '../../shared/clock.ts'
import type { PagesState } from '../db/checkPages.ts'
import type { Log } from './log.ts'
import type { ProfileDatabase } from './profileDatabase.ts'
import type { ProfilePaths } from './profilePaths.ts'
import type { Saving } from './saving.ts'

/** What watching needs; `checkPages` reads a whole file, so it runs outside main. */
export type WatchParts = {
  readonly clock: Clock
  readonly database: ProfileDatabase
  readonly saving: Saving
  readonly paths: ProfilePaths
  readonly log: Log
  readonly checkPages: (path: string) => Promise<PagesState>
}

/** After a look that was not possible. */
const RETRY_MS = 60_000

/**
 * Finds damage that SQLite does not: it answers from memory what it has read once. Between two moves of the log nobody
 * but another program, or a dying disk, writes into the file itself.
 */
export class FileWatch {
  readonly #parts: WatchParts
  #notBeforeMs = 0
  #looking: Promise<PagesState> | null = null

  constructor(parts: WatchParts) {
    this.#parts = parts
  }

  /** Once a second, also in a call: looks at every page if others have written into the file. */
  async tick(): Promise<void> {
    const { clock, database } = this.#parts
    if (clock.nowMs() >= this.#notBeforeMs && database.wasTouched()) await this.look()
  }

  /** Has every page read, and tells `saving` what was found. */
  look(): Promise<PagesState> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null
    })
    return this.#looking
  }

  async #look(): Promise<PagesState> {
    const { checkPages, clock, database, log, paths, saving } = this.#parts
    const stamp = database.stamp()
    const state = await checkPages(paths.database)
    if (state === 'unknown') {
      this.#notBeforeMs = clock.nowMs() + RETRY_MS
      return state
    }
    database.noteChecked(stamp)
    if (state === 'whole') saving.trust()
    else {
      log.error('the database file is damaged')
      saving.distrust()
    }
    return state
  }
}
