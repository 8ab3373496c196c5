import type { Script } from '../call/script.ts'
import type { Flow } from '../flow/flow.ts'
import { makeFlowGraph } from '../flow/flowGraph.ts'
import { makeRandom } from './random.ts'
import { MOST_TURNS, simulateCall } from './simulateCall.ts'
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
  const mostTurns = turnsFor(script.flow)
  for (let done = 1; done <= calls; done += 1) {
    tally.add(simulateCall(script, ANY_TIME_MS, makeRandom(seed, done), mostTurns))
    if (done % CALLS_BETWEEN_PROGRESS === 0 && onProgress?.(done) === true) break
  }
  return tally.counts()
}

/** Flows that take long to an end get calls that can be as long, with time for a detour to the ladder at many steps. */
const TURNS_OF_A_STEP = 3
const MOST_TURNS_AT_ALL = 300

function turnsFor(flow: Flow): number {
  const { stepsById, targetsOf } = makeFlowGraph(flow)
  const distances = new Map([[flow.entries.start, 1]])
  for (const [stepId, distance] of distances) {
    if (stepsById.get(stepId)?.ends === true) {
      return Math.min(MOST_TURNS_AT_ALL, Math.max(MOST_TURNS, TURNS_OF_A_STEP * distance))
    }
    for (const target of targetsOf(stepId)) if (!distances.has(target)) distances.set(target, distance + 1)
  }
  return MOST_TURNS
}
