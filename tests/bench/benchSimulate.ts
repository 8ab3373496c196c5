import { makeScript } from '../../src/shared/call/script.ts'
import { defaultFlow } from '../../src/shared/flow/default/defaultFlow.ts'
import type { Flow } from '../../src/shared/flow/flow.ts'
import { defaultPolicy } from '../../src/shared/policy/defaultPolicy.ts'
import { simulateMany } from '../../src/shared/simulate/simulateMany.ts'
import { copiedFlow } from './copiedFlow.ts'
import { type Figure, figure, median, timeMs } from './figures.ts'

const CALLS = 1000
const RUNS = 5

/** A thousand simulated calls with the counts of where they came by: the slower of the built-in flow and one of 1,000 steps. */
export function benchSimulate(): Figure[] {
  const slower = Math.max(...[defaultFlow, copiedFlow(1000)].map(measure))
  return [figure('editor.simulate.1000.ms', slower, 'ms', 1000)]
}

function measure(flow: Flow): number {
  const script = makeScript(flow, defaultPolicy)
  const runs = Array.from({ length: RUNS }, (_, seed) => timeMs(() => simulateMany(script, { calls: CALLS, seed })))
  return median(runs)
}
