import type { Policy } from '../../policy/policy.ts'
import type { Choice, Flow } from '../flow.ts'
import { isResume, isSidePath } from '../flowGraph.ts'
import { findOpenWays } from './openWays.ts'

/** A choice and the step it leads to. */
type Onward = { readonly choiceId: string; readonly target: string }

/** How paths go on from each step, over the choices that a call can take. */
export type PathGraph = {
  readonly targetsOf: (stepId: string) => readonly Onward[]
  /** How a path may end at a step: null for the end of the call, or the choice that leads back. */
  readonly endsOf: (stepId: string) => readonly (string | null)[]
  /** How many steps a path from here to its nearest end has at least, this one included; null where none ends. */
  readonly stepsLeft: (stepId: string) => number | null
}

/** The paths of a flow under a policy as a graph. */
export function makePathGraph(flow: Flow, policy: Policy): PathGraph {
  const { choicesOf } = findOpenWays(flow, policy)
  const stepIds = new Set(flow.steps.map(({ id }) => id))
  const targets = new Map<string, readonly Onward[]>()
  const ends = new Map<string, readonly (string | null)[]>()
  for (const step of flow.steps) {
    const open = new Set(choicesOf(step.id))
    const choices = step.choices.filter((choice) => open.has(choice))
    const back = isSidePath(step) ? choices.filter(isResume) : []
    targets.set(
      step.id,
      choices.flatMap(onward).filter(({ target }) => stepIds.has(target)),
    )
    ends.set(step.id, [...(step.ends === true ? [null] : []), ...back.map(({ id }) => id)])
  }
  const left = measure(targets, ends)
  return {
    targetsOf: (stepId) => targets.get(stepId) ?? [],
    endsOf: (stepId) => ends.get(stepId) ?? [],
    stepsLeft: (stepId) => left.get(stepId) ?? null,
  }
}

function onward({ id, goTo }: Choice): readonly Onward[] {
  return 'step' in goTo ? [{ choiceId: id, target: goTo.step }] : []
}

/** By step, the length of the shortest path from there; steps from which none ends are left out. */
function measure(
  targets: ReadonlyMap<string, readonly Onward[]>,
  ends: ReadonlyMap<string, readonly unknown[]>,
): ReadonlyMap<string, number> {
  const sources = new Map<string, string[]>([...targets.keys()].map((stepId) => [stepId, []]))
  for (const [stepId, each] of targets) for (const { target } of each) sources.get(target)?.push(stepId)
  const left = new Map<string, number>()
  for (const [stepId, each] of ends) if (each.length > 0) left.set(stepId, 1)
  for (const [stepId, length] of left) {
    for (const source of sources.get(stepId) ?? []) if (!left.has(source)) left.set(source, length + 1)
  }
  return left
}
