import { checkFlow } from '../../src/shared/flow/check/checkFlow.ts'
import { copiedFlow } from './copiedFlow.ts'
import { type Figure, figure, median, timeMs } from './figures.ts'

const STEPS = 1000
const RUNS = 21

/** The check of a flow of 1,000 steps. */
export function benchCheck(): Figure[] {
  const flow = copiedFlow(STEPS)
  const runs = Array.from({ length: RUNS }, () => timeMs(() => checkFlow(flow)))
  return [figure('check.1000.ms', median(runs), 'ms', 100)]
}
