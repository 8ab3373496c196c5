import type { Policy } from '../../policy/policy.ts'
import type { Flow } from '../flow.ts'
import { isResume, isSidePath } from '../flowGraph.ts'
import { findOpenWays } from './openWays.ts'

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
type Waiting = { readonly way: Way; readonly endsBy: string | null | undefined }
type Targets = (stepId: string) => readonly { readonly choiceId: string; readonly target: string }[]

/**
 * Best first: a way waits under the length that its shortest end would give it, so that ends come out in the order of
 * their length and the search dives straight to the first one instead of filling the memory with beginnings.
 */
function* walkPaths(flow: Flow, policy: Policy, work: { left: number }): Generator<FlowPath> {
  const { targetsOf, endsOf } = readWays(flow, policy)
  const left = measure(flow, targetsOf, endsOf)
  const waiting: Waiting[][] = []
  const wait = (length: number, each: Waiting) => {
    const queue = waiting[length]
    if (queue === undefined) waiting[length] = [each]
    else queue.push(each)
  }
  const enter = (way: Way) => {
    const rest = left.get(way.stepId)
    if (rest !== undefined) wait(way.length - 1 + rest, { way, endsBy: undefined })
  }
  for (const [entry, stepId] of entriesOf(flow)) enter({ entry, stepId, before: null, by: null, length: 1 })
  for (let length = 0; length < waiting.length; length += 1) {
    for (let next = waiting[length]?.pop(); next !== undefined && work.left > 0; next = waiting[length]?.pop()) {
      const { way, endsBy } = next
      if (endsBy !== undefined) {
        yield toPath(way, endsBy)
        continue
      }
      for (const { choiceId, target } of targetsOf(way.stepId).toReversed()) {
        if (isOn(way, target, work)) continue
        enter({ entry: way.entry, stepId: target, before: way, by: choiceId, length: way.length + 1 })
      }
      for (const each of endsOf(way.stepId).toReversed()) wait(way.length, { way, endsBy: each })
    }
  }
}

/** In the order in which a person would look: from the start first. What waits last comes out first. */
function entriesOf({ entries }: Flow): readonly (readonly [keyof Flow['entries'], string])[] {
  return [
    ['askedForManager', entries.askedForManager],
    ['withheldAgain', entries.withheldAgain],
    ['start', entries.start],
  ]
}

function readWays(flow: Flow, policy: Policy) {
  const { choicesOf } = findOpenWays(flow, policy)
  const stepsById = new Map(flow.steps.map((step) => [step.id, step]))
  const inOrder = (stepId: string) => {
    const open = choicesOf(stepId)
    return (stepsById.get(stepId)?.choices ?? []).filter((choice) => open.includes(choice))
  }
  const targets = new Map(
    flow.steps.map(({ id }) => [
      id,
      inOrder(id).flatMap((choice) =>
        'step' in choice.goTo && stepsById.has(choice.goTo.step)
          ? [{ choiceId: choice.id, target: choice.goTo.step }]
          : [],
      ),
    ]),
  )
  return {
    targetsOf: ((stepId) => targets.get(stepId) ?? []) satisfies Targets,
    /** How a path may end at a step: null for the end of the call, or the choice that leads back. */
    endsOf: (stepId: string): readonly (string | null)[] => {
      const step = stepsById.get(stepId)
      if (step === undefined) return []
      const back = isSidePath(step) ? inOrder(stepId).filter(isResume) : []
      return [...(step.ends === true ? [null] : []), ...back.map(({ id }) => id)]
    },
  }
}

/** By step, how many steps a way from there to its nearest end has at least; steps without such a way are left out. */
function measure(flow: Flow, targetsOf: Targets, endsOf: (stepId: string) => readonly unknown[]) {
  const sources = new Map<string, string[]>(flow.steps.map(({ id }) => [id, []]))
  for (const { id } of flow.steps) for (const { target } of targetsOf(id)) sources.get(target)?.push(id)
  const left = new Map(flow.steps.filter(({ id }) => endsOf(id).length > 0).map(({ id }) => [id, 1]))
  for (const [stepId, length] of left) {
    for (const source of sources.get(stepId) ?? []) if (!left.has(source)) left.set(source, length + 1)
  }
  return left
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
