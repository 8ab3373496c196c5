import type { AppParts } from './appParts.ts'
import { eraseWhatIsDue } from './eraseWhatIsDue.ts'
import { fillMap } from './fillMap.ts'
import { fillSpoken } from './fillSpoken.ts'
import { isCallGoingOn } from './isCallGoingOn.ts'
import { describeError } from './log.ts'
import { makeDailyBackup } from './makeDailyBackup.ts'

const HOUR_MS = 3_600_000
/** After a run that failed or was postponed. */
const RETRY_MS = 60_000
/** After the first paint and the first key. */
const FIRST_AFTER_MS = 5_000

/** What runs by itself once a second, and what once an hour. */
export class Housekeeping {
  readonly #parts: AppParts
  #nextRunAtMs: number
  #isRunning = false

  constructor(parts: AppParts) {
    this.#parts = parts
    this.#nextRunAtMs = parts.clock.nowMs() + FIRST_AFTER_MS
  }

  /** Once a second: saving first, whatever else runs; then, between calls, what can wait. */
  async tick(): Promise<void> {
    try {
      const state = await this.#parts.saving.tick()
      void this.#watchFile()
      if (state.saved && !this.#isRunning && !isCallGoingOn(this.#parts)) await this.#workBetweenCalls()
    } catch (error) {
      this.#parts.log.error('housekeeping failed', describeError(error))
    }
  }

  /** Nothing waits for it: reading a large file takes seconds. */
  async #watchFile(): Promise<void> {
    try {
      await this.#parts.fileWatch.tick()
    } catch (error) {
      this.#parts.log.error('the file was not looked at', describeError(error))
    }
  }

  async #workBetweenCalls(): Promise<void> {
    const { clock } = this.#parts
    this.#isRunning = true
    try {
      this.#parts.saving.moveLog('long')
      if (clock.nowMs() < this.#nextRunAtMs) return
      this.#nextRunAtMs = clock.nowMs() + RETRY_MS
      const { postponed } = await eraseWhatIsDue(this.#parts)
      await makeDailyBackup(this.#parts)
      const filling = [await fillSpoken(this.#parts), await fillMap(this.#parts)]
      if (!postponed && !filling.some((each) => each.postponed)) this.#nextRunAtMs = clock.nowMs() + HOUR_MS
    } finally {
      this.#isRunning = false
    }
  }
}
