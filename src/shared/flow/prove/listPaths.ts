import type { Policy } from '../../policy/policy.ts'
import type { Flow } from '../flow.ts'
import { makePathGraph, type PathGraph } from './pathGraph.ts'

/** A step of a path and the choice taken there; null where the call ends. */
export type PathStep = { readonly stepId: string; readonly choiceId: string | null }

/** A way from an entry of a flow to an end or, on a side path, back to where the main path was left. */
export type FlowPath = { readonly entry: keyof Flow['entries']; readonly steps: readonly PathStep[] }

/** Some paths of a flow, shortest first; `capped`: there are more, or may be. */
export type ListedPaths = { readonly paths: readonly FlowPath[]; readonly capped: boolean }

/** Which paths: `most` of them, after the first `skip`. */
export type PathPage = { readonly most: number; readonly skip?: number }

/** How often a step may be compared with those before it on its path before the search stops; a way costs as many. */
const MOST_WORK = 50_000_000
const WORK_OF_A_WAY = 250

/**
 * A page of the paths through a flow under a policy, shortest first. A way that returns to one of its own steps is cut,
 * and choices that no call can take are left out.
 */
export function listPaths(flow: Flow, policy: Policy, { most, skip = 0 }: PathPage): ListedPaths {
  const paths: FlowPath[] = []
  const work = { left: MOST_WORK }
  let seen = 0
  for (const path of walkPaths(flow, policy, work)) {
    seen += 1
    if (seen > skip + most) return { paths, capped: true }
    if (seen > skip) paths.push(path)
  }
  return { paths, capped: work.left <= 0 }
}

type Way = {
  readonly entry: keyof Flow['entries']
  readonly stepId: string
  readonly before: Way | null
  /** The choice that led here from `before`. */
  readonly by: string | null
  readonly length: number
}
/** `endsBy`: the way is to end here, by that choice or, where it is null, because the call ends; undefined: it goes on. */
type Waiting = { readonly way: Way; readonly endsBy: string | null | undefined }
/**
 * Best first: a way waits under the length that its shortest end would give it, so that ends come out in the order of
 * their length and the search dives straight to the first one instead of filling the memory with beginnings.
 */
function* walkPaths(flow: Flow, policy: Policy, work: { left: number }): Generator<FlowPath> {
  const graph = makePathGraph(flow, policy)
  const waiting: Waiting[][] = []
  for (const [entry, stepId] of entriesOf(flow)) {
    wait(waiting, graph, { way: { entry, stepId, before: null, by: null, length: 1 }, endsBy: undefined })
  }
  for (let length = 0; length < waiting.length; length += 1) {
    for (let next = waiting[length]?.pop(); next !== undefined && work.left > 0; next = waiting[length]?.pop()) {
      if (next.endsBy !== undefined) yield toPath(next.way, next.endsBy)
      else for (const each of listNext(graph, next.way, work)) wait(waiting, graph, each)
    }
  }
}

function wait(waiting: Waiting[][], { stepsLeft }: PathGraph, each: Waiting): void {
  const { way, endsBy } = each
  const left = endsBy === undefined ? stepsLeft(way.stepId) : 1
  if (left === null) return
  const length = way.length - 1 + left
  const queue = waiting[length]
  if (queue === undefined) waiting[length] = [each]
  else queue.push(each)
}

/** How a way goes on: the choices in their order after the ends, as what waits last comes out first. */
function listNext({ targetsOf, endsOf }: PathGraph, way: Way, work: { left: number }): readonly Waiting[] {
  const { entry, stepId, length } = way
  const onward = targetsOf(stepId)
    .filter(({ target }) => !isOn(way, target, work))
    .map(({ choiceId, target }) => ({
      way: { entry, stepId: target, before: way, by: choiceId, length: length + 1 },
      endsBy: undefined,
    }))
  return [...endsOf(stepId).map((endsBy) => ({ way, endsBy })), ...onward].toReversed()
}

/** From the start first, as what waits last comes out first. */
function entriesOf({ entries }: Flow): readonly (readonly [keyof Flow['entries'], string])[] {
  return [
    ['askedForManager', entries.askedForManager],
    ['withheldAgain', entries.withheldAgain],
    ['start', entries.start],
  ]
}

function isOn(way: Way, stepId: string, work: { left: number }): boolean {
  work.left -= WORK_OF_A_WAY
  for (let each: Way | null = way; each !== null; each = each.before) {
    work.left -= 1
    if (each.stepId === stepId) return true
  }
  return false
}

function toPath(last: Way, endsBy: string | null): FlowPath {
  const steps: PathStep[] = []
  let choiceId = endsBy
  for (let way: Way | null = last; way !== null; way = way.before) {
    steps.push({ stepId: way.stepId, choiceId })
    choiceId = way.by
  }
  return { entry: last.entry, steps: steps.toReversed() }
}
