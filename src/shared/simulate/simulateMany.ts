import type { Script } from '../call/script.ts'
import { makeRandom } from './random.ts'
import { simulateCall } from './simulateCall.ts'
import { CallTally, type VisitCounts } from './visitCounts.ts'

/** How many calls to simulate, from which seed. */
export type SimulationPlan = {
  readonly calls: number
  readonly seed: number
  /** Told now and then how many calls are done; answers true to stop. */
  readonly onProgress?: (done: number) => boolean
}

/** No time of day matters in a simulation that only counts. */
const ANY_TIME_MS = 0
const CALLS_BETWEEN_PROGRESS = 50

/** Plays many calls between simulated callers and sensible agents and counts where they went. One seed, one answer. */
export function simulateMany(script: Script, { calls, seed, onProgress }: SimulationPlan): VisitCounts {
  const tally = new CallTally(script)
  for (let done = 1; done <= calls; done += 1) {
    tally.add(simulateCall(script, ANY_TIME_MS, makeRandom(seed, done)))
    if (done % CALLS_BETWEEN_PROGRESS === 0 && onProgress?.(done) === true) break
  }
  return tally.counts()
}
