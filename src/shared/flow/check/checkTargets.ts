import type { Flow } from '../flow.ts'
import { isSidePath } from '../flowGraph.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'

/** Entries and choices that lead to steps which do not exist, and a start on a side path. */
export function checkTargets(flow: Flow): readonly FlowProblem[] {
  const stepsById = new Map(flow.steps.map((step) => [step.id, step]))
  const start = stepsById.get(flow.entries.start)
  const unknown = (step: string, path: string) =>
    stepsById.has(step) ? [] : [flowProblem('unknownTarget', path, { step })]
  return [
    ...Object.entries(flow.entries).flatMap(([entry, step]) => unknown(step, `entries.${entry}`)),
    ...(start !== undefined && isSidePath(start)
      ? [flowProblem('startIsSidePath', 'entries.start', { step: start.id })]
      : []),
    ...flow.steps.flatMap(({ id, choices }) =>
      choices.flatMap(({ goTo }, index) =>
        'step' in goTo ? unknown(goTo.step, `steps.${id}.choices.${index}.goTo`) : [],
      ),
    ),
  ]
}
