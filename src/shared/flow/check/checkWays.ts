import type { Flow, Step } from '../flow.ts'
import { type FlowGraph, isResume, isSidePath, makeFlowGraph, reach, reachBackwards } from '../flowGraph.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'

/** Steps that nothing leads to, that lead nowhere, or from which the call never ends. */
export function checkWays(flow: Flow): readonly FlowProblem[] {
  const graph = makeFlowGraph(flow)
  return [...unreachable(flow, graph), ...deadEnds(flow), ...loopsWithoutEnd(flow, graph)]
}

function unreachable(flow: Flow, graph: FlowGraph): readonly FlowProblem[] {
  const reached = reach(graph.entries, graph.targetsOf)
  return flow.steps
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) => flowProblem('unreachableStep', `steps.${id}`, { step: id }))
}

function deadEnds(flow: Flow): readonly FlowProblem[] {
  return flow.steps.filter(isDeadEnd).map(({ id }) => flowProblem('deadEnd', `steps.${id}.choices`, { step: id }))
}

/**
 * Steps from which no end can be reached, once per loop. Ways that stop at a dead end or at an unknown target are
 * told there and not again here.
 */
function loopsWithoutEnd(flow: Flow, graph: FlowGraph): readonly FlowProblem[] {
  const fine = stepsWithAWayOut(flow, graph)
  const told = new Set<string>()
  return flow.steps.flatMap((step) => {
    if (fine.has(step.id) || told.has(step.id)) return []
    for (const follower of reach([step.id], (id) => graph.targetsOf(id).filter((each) => !told.has(each)))) {
      told.add(follower)
    }
    const code = isSidePath(step) ? 'noWayBack' : 'noWayToEnd'
    return [flowProblem(code, `steps.${step.id}.choices`, { step: step.id })]
  })
}

/**
 * A way back is a way out for a side step, because the main path has its own. It is none for a step of the main path
 * that leads to the side path and back to itself.
 */
function stepsWithAWayOut(flow: Flow, graph: FlowGraph): ReadonlySet<string> {
  const sideSteps = flow.steps.filter(isSidePath)
  const back = sideSteps.filter(({ choices }) => choices.some(isResume))
  const stops = flow.steps.filter((step) => stopsAWay(step, graph))
  return new Set([
    ...reachBackwards(graph, ids(flow.steps), ids(stops)),
    ...reachBackwards(graph, ids(sideSteps), ids(back)),
  ])
}

function stopsAWay(step: Step, { stepsById }: FlowGraph): boolean {
  if (step.ends === true || isDeadEnd(step)) return true
  return step.choices.some(({ goTo }) => 'step' in goTo && !stepsById.has(goTo.step))
}

function ids(steps: readonly Step[]): readonly string[] {
  return steps.map(({ id }) => id)
}

function isDeadEnd(step: Step): boolean {
  return step.choices.length === 0 && step.ends !== true
}
