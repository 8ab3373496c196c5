import type { Choice, Flow } from '../flow.ts'
import { isResume, isSidePath, reach } from '../flowGraph.ts'
import type { Possibilities } from './whyImpossible.ts'

/** By step, the choices that are open. */
export type OpenChoices = ReadonlyMap<string, readonly Choice[]>

/** What can be reached over the open choices, and what comes before what. */
export type Ways = Possibilities & { readonly reached: ReadonlySet<string> }

type OpenGraph = {
  readonly targetsOf: (stepId: string) => readonly string[]
  readonly isSide: (stepId: string) => boolean
  /** Whether an open choice of a side path leads back. */
  readonly leadsBack: (stepId: string) => boolean
  readonly start: string
  /** Where the caller leads from any step. */
  readonly fromAnywhere: readonly string[]
}

/** How many steps may be looked at for questions of what comes before what; then the answer is that it may. */
const MOST_WORK = 20_000_000
/** No id holds it. */
const SEPARATOR = '\n'

/** Looks what can be reached over the open choices of a flow. */
export function lookAround(flow: Flow, open: OpenChoices): Ways {
  const graph = makeOpenGraph(flow, open)
  const reached = findWithout(graph, [])
  const work = { left: MOST_WORK }
  const after = remembered((stepId) => findFollowers(graph, reached, stepId), work)
  const without = remembered((joined) => findWithout(graph, joined.split(SEPARATOR)), work)
  return {
    reached,
    mayPrecede: (stepId, here) => reached.has(stepId) && (stepId === here || (after(stepId)?.has(here) ?? true)),
    mayAvoid: (stepIds, here) => without(stepIds.toSorted().join(SEPARATOR))?.has(here) ?? true,
  }
}

function makeOpenGraph(flow: Flow, open: OpenChoices): OpenGraph {
  const steps = new Map(flow.steps.map((step) => [step.id, step]))
  const exists = (stepId: string) => steps.has(stepId)
  const isSide = (stepId: string) => {
    const step = steps.get(stepId)
    return step !== undefined && isSidePath(step)
  }
  const { start, withheldAgain, askedForManager } = flow.entries
  return {
    targetsOf: (stepId) =>
      (open.get(stepId) ?? []).flatMap(({ goTo }) => ('step' in goTo && exists(goTo.step) ? [goTo.step] : [])),
    isSide,
    leadsBack: (stepId) => isSide(stepId) && (open.get(stepId) ?? []).some(isResume),
    start,
    fromAnywhere: [withheldAgain, askedForManager].filter(exists),
  }
}

/** What can be reached without some steps. A side path that leads back adds nothing: it was left on the way to it. */
function findWithout({ targetsOf, start, fromAnywhere }: OpenGraph, avoided: readonly string[]): ReadonlySet<string> {
  if (avoided.includes(start)) return new Set()
  const isLeft = (each: string) => !avoided.includes(each)
  return reach([start, ...fromAnywhere].filter(isLeft), (stepId) => targetsOf(stepId).filter(isLeft))
}

/**
 * What may come after a step. A side path leads back to where it was left: behind the step, unless that lies on a side
 * path itself; then it may be any step of the main path.
 */
function findFollowers(graph: OpenGraph, reached: ReadonlySet<string>, stepId: string): ReadonlySet<string> {
  const { targetsOf, isSide, leadsBack, fromAnywhere } = graph
  const followers = reach([...targetsOf(stepId), ...fromAnywhere], targetsOf)
  if (!isSide(stepId) || ![stepId, ...followers].some(leadsBack)) return followers
  const mainSteps = [...reached].filter((each) => !isSide(each))
  return reach([...followers, ...mainSteps], targetsOf)
}

/** Looks once for each name, as long as there is work left; then null. */
function remembered(look: (name: string) => ReadonlySet<string>, work: { left: number }) {
  const known = new Map<string, ReadonlySet<string>>()
  return (name: string): ReadonlySet<string> | null => {
    const before = known.get(name)
    if (before !== undefined) return before
    if (work.left <= 0) return null
    const found = look(name)
    work.left -= found.size
    known.set(name, found)
    return found
  }
}
