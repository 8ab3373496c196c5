import type { Flow } from '../flow.ts'
import { makeFlowGraph, reach } from '../flowGraph.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'

/** Steps where a call can end although no step on the way says what it has come to. */
export function checkOutcomes(flow: Flow): readonly FlowProblem[] {
  const { stepsById, targetsOf, entries } = makeFlowGraph(flow)
  const isOpen = (stepId: string) => stepsById.get(stepId)?.outcome === undefined
  const withoutOutcome = reach(entries.filter(isOpen), (stepId) => targetsOf(stepId).filter(isOpen))
  return flow.steps
    .filter(({ id, ends }) => ends === true && withoutOutcome.has(id))
    .map(({ id }) => flowProblem('pathWithoutOutcome', `steps.${id}.outcome`, { step: id }))
}
