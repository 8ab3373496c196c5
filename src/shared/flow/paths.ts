import type { Flow } from './flow.ts'
import { type FlowGraph, isResume, isSidePath, makeFlowGraph, reach, reachBackwards } from './flowGraph.ts'

/** The ways through a flow. */
export type FlowPaths = {
  readonly reached: readonly string[]
  readonly unreached: readonly string[]
  /** Ways from each entry to an end or, on a side path, back; a way that returns to one of its own steps is cut. */
  readonly entries: readonly { readonly entry: string; readonly stepId: string; readonly pathCount: number }[]
  /** All of them together. */
  readonly pathCount: number
  /** There are more: counting stopped at the cap. */
  readonly capped: boolean
}

/** How many steps may be looked at for each path that the cap allows, before counting stops. */
const STEPS_PER_PATH = 100

/** Which steps of a flow can be reached, and how many ways lead to an end, counted up to `cap`. */
export function explorePaths(flow: Flow, cap = 10_000): FlowPaths {
  const graph = makeFlowGraph(flow)
  const reached = reach(graph.entries, graph.targetsOf)
  const budget: Budget = { paths: cap, visits: cap * STEPS_PER_PATH }
  const entries = Object.entries(flow.entries)
    .filter(([, stepId]) => graph.stepsById.has(stepId))
    .map(([entry, stepId]) => ({ entry, stepId, pathCount: countPaths(graph, stepId, budget) }))
  return {
    reached: flow.steps.map(({ id }) => id).filter((id) => reached.has(id)),
    unreached: flow.steps.map(({ id }) => id).filter((id) => !reached.has(id)),
    entries,
    pathCount: entries.reduce((sum, { pathCount }) => sum + pathCount, 0),
    capped: budget.paths < 0 || budget.visits < 0,
  }
}

type Budget = { paths: number; visits: number }
type Visit = { readonly stepId: string; readonly targets: readonly string[]; next: number }

/** Walks every way without a repeated step, with a stack of its own: flows may be thousands of steps deep. */
function countPaths(graph: FlowGraph, start: string, budget: Budget): number {
  const goals = goalsOf(graph)
  const useful = reachBackwards(graph, [...graph.stepsById.keys()], [...goals.keys()])
  if (isSpent(budget)) return 0
  const before = budget.paths
  const onPath = new Set<string>()
  const stack: Visit[] = []
  const enter = (stepId: string) => {
    budget.visits -= 1
    budget.paths -= goals.get(stepId) ?? 0
    onPath.add(stepId)
    stack.push({ stepId, targets: graph.targetsOf(stepId).filter((each) => useful.has(each)), next: 0 })
  }
  enter(start)
  for (let visit = stack.at(-1); visit !== undefined && !isSpent(budget); visit = stack.at(-1)) {
    const target = visit.targets[visit.next++]
    if (target === undefined) onPath.delete(stack.pop()?.stepId ?? '')
    else if (!onPath.has(target)) enter(target)
  }
  return before - Math.max(0, budget.paths)
}

/** How many ways stop at a step: one where the call can end, and one for each choice back to the main path. */
function goalsOf({ stepsById }: FlowGraph): ReadonlyMap<string, number> {
  const counted = [...stepsById.values()].map((step) => {
    const back = isSidePath(step) ? step.choices.filter(isResume).length : 0
    return [step.id, (step.ends === true ? 1 : 0) + back] as const
  })
  return new Map(counted.filter(([, count]) => count > 0))
}

function isSpent({ paths, visits }: Budget): boolean {
  return paths < 0 || visits < 0
}
