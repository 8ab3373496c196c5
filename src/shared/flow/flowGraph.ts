import type { Choice, Flow, Step } from './flow.ts'

/** How the steps of a flow hang together. Targets that do not exist are left out. */
export type FlowGraph = {
  readonly stepsById: ReadonlyMap<string, Step>
  /** Where the choices of a step lead; a choice back to where the call was left leads to no step. */
  readonly targetsOf: (stepId: string) => readonly string[]
  /** The steps where a call starts or a caller's reaction leads to, as far as they exist. */
  readonly entries: readonly string[]
}

/** The graph of a flow. */
export function makeFlowGraph(flow: Flow): FlowGraph {
  const stepsById = new Map(flow.steps.map((step) => [step.id, step]))
  const targets = new Map(flow.steps.map((step) => [step.id, step.choices.flatMap(targetOf).filter(exists)]))
  function exists(stepId: string): boolean {
    return stepsById.has(stepId)
  }
  return {
    stepsById,
    targetsOf: (stepId) => targets.get(stepId) ?? [],
    entries: Object.values(flow.entries).filter(exists),
  }
}

/** Everything, steps as a rule, that can be reached from `starts` by the edges that `next` names, the starts included. */
export function reach<Id>(starts: Iterable<Id>, next: (id: Id) => readonly Id[]): ReadonlySet<Id> {
  const reached = new Set(starts)
  for (const id of reached) for (const target of next(id)) reached.add(target)
  return reached
}

/** The steps among `within` from which one of `goals` can be reached without leaving them, the goals included. */
export function reachBackwards(
  graph: FlowGraph,
  within: readonly string[],
  goals: readonly string[],
): ReadonlySet<string> {
  const sources = new Map<string, string[]>()
  for (const stepId of within) {
    for (const target of graph.targetsOf(stepId)) addTo(sources, target, stepId)
  }
  return reach(goals, (stepId) => sources.get(stepId) ?? [])
}

/** Whether a step lies beside the main path and leads back to where that was left. */
export function isSidePath(step: Step): boolean {
  return step.part === 'unwilling' || step.part === 'manager'
}

/** Whether a choice leads back to where the main path was left. */
export function isResume(choice: Choice): boolean {
  return 'resume' in choice.goTo
}

function targetOf({ goTo }: Choice): readonly string[] {
  return 'step' in goTo ? [goTo.step] : []
}

/** Appends in place: copying the list for each edge would make a step with many sources cost their square. */
function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
