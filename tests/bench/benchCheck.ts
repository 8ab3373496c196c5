import { checkFlow } from '../../src/shared/flow/check/checkFlow.ts'
import { defaultFlow } from '../../src/shared/flow/default/defaultFlow.ts'
import type { Flow, Step } from '../../src/shared/flow/flow.ts'
import { type Figure, figure, median, timeMs } from './figures.ts'

const STEPS = 1000
const RUNS = 21

/** The check of a flow of 1,000 steps. */
export function benchCheck(): Figure[] {
  const flow = largeFlow()
  const runs = Array.from({ length: RUNS }, () => timeMs(() => checkFlow(flow)))
  return [figure('check.1000.ms', median(runs), 'ms', 100)]
}

/** The steps of the default flow again and again, each copy leading into the next. */
function largeFlow(): Flow {
  const copies = Math.ceil(STEPS / defaultFlow.steps.length)
  const steps = Array.from({ length: copies }, (_, copy) => defaultFlow.steps.map((step) => renamed(step, copy))).flat()
  return { ...defaultFlow, steps: steps.slice(0, STEPS) }
}

function renamed(step: Step, copy: number): Step {
  if (copy === 0) return step
  const name = (id: string) => `${id}-${copy}`
  return {
    ...step,
    id: name(step.id),
    wordings: step.wordings.map((wording) => ({ ...wording, id: name(wording.id) })),
    choices: step.choices.map((choice) => ({
      ...choice,
      goTo: 'step' in choice.goTo ? { step: name(choice.goTo.step) } : choice.goTo,
    })),
  }
}
