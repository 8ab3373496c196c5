import type { Policy } from '../../policy/policy.ts'
import type { Choice, Flow } from '../flow.ts'
import { isResume, isSidePath, reach } from '../flowGraph.ts'
import { type ImpossibleReason, type Possibilities, whyImpossible } from './whyImpossible.ts'

/** A choice that no call can take, and why. */
export type ImpossibleChoice = {
  readonly stepId: string
  readonly choiceId: string
  readonly reasons: readonly ImpossibleReason[]
}

/** The ways of a flow under a policy, without the choices that no call can take. */
export type OpenWays = {
  readonly reached: ReadonlySet<string>
  /** By reached step, the choices that a call may take there. */
  readonly choicesOf: (stepId: string) => readonly Choice[]
  /** Choices of reached steps that no call can take. */
  readonly impossible: readonly ImpossibleChoice[]
}

/** More rounds than any real flow needs; what is not settled by then counts as possible, all of it at once. */
const MOST_ROUNDS = 100
/** How many edges of the flow a round may look at for questions of what comes before what; then the answer is yes. */
const MOST_WORK = 20_000_000

/**
 * The least set of ways that holds all a call can go without an override to a step, which leads anywhere. It begins
 * with the choices without condition and adds those whose condition may hold on the ways found so far, until nothing
 * is added: by induction over the events of a call, each choice it takes has been added.
 */
export function findOpenWays(flow: Flow, policy: Policy): OpenWays {
  const open = new Map(flow.steps.map(({ id, choices }) => [id, choices.filter(({ when }) => when === undefined)]))
  for (let round = 1; ; round += 1) {
    const ways = lookAround(flow, open)
    const closed = listClosed(flow, open, round > MOST_ROUNDS ? new Set(open.keys()) : ways.reached)
    const judged = closed.map((each) => ({ ...each, reasons: judge({ flow, policy, ways }, each, round) }))
    const added = judged.filter(({ reasons }) => reasons.length === 0)
    if (added.length === 0) {
      const impossible = judged.map(({ stepId, choice, reasons }) => ({ stepId, choiceId: choice.id, reasons }))
      return { reached: ways.reached, choicesOf: (stepId) => open.get(stepId) ?? [], impossible }
    }
    for (const { stepId, choice } of added) open.get(stepId)?.push(choice)
  }
}

type Open = Map<string, Choice[]>
type Closed = { readonly stepId: string; readonly choice: Choice }
type Ways = Possibilities & { readonly reached: ReadonlySet<string> }
type Judging = { readonly flow: Flow; readonly policy: Policy; readonly ways: Ways }

function listClosed(flow: Flow, open: Open, reached: ReadonlySet<string>): readonly Closed[] {
  return flow.steps
    .filter(({ id }) => reached.has(id))
    .flatMap(({ id, choices }) =>
      choices.filter((choice) => !open.get(id)?.includes(choice)).map((choice) => ({ stepId: id, choice })),
    )
}

function judge(
  { flow, policy, ways }: Judging,
  { stepId, choice }: Closed,
  round: number,
): readonly ImpossibleReason[] {
  if (choice.when === undefined || round > MOST_ROUNDS) return []
  return whyImpossible({ flow, policy, stepId, ways }, choice.when)
}

/** What can be reached over the choices that are open so far, and what comes before what. */
function lookAround(flow: Flow, open: Open): Ways {
  const steps = new Map(flow.steps.map((step) => [step.id, step]))
  const exists = (stepId: string) => steps.has(stepId)
  const isSide = (stepId: string) => {
    const step = steps.get(stepId)
    return step !== undefined && isSidePath(step)
  }
  const targetsOf = (stepId: string) =>
    (open.get(stepId) ?? []).flatMap(({ goTo }) => ('step' in goTo && exists(goTo.step) ? [goTo.step] : []))
  const { start, withheldAgain, askedForManager } = flow.entries
  const fromAnywhere = [withheldAgain, askedForManager].filter(exists)
  const entries = [start, ...fromAnywhere].filter(exists)
  const reached = reach(entries, targetsOf)
  const mainSteps = [...reached].filter((stepId) => !isSide(stepId))
  const back = new Set([...reached].filter((stepId) => isSide(stepId) && (open.get(stepId) ?? []).some(isResume)))
  const work = { left: MOST_WORK }

  /** What may come after a step. A side path resumes where it was left: behind `stepId`, unless that lies on one itself. */
  const after = remembered((stepId: string) => {
    const followers = reach([...targetsOf(stepId), ...fromAnywhere], targetsOf)
    const resumes = isSide(stepId) && (back.has(stepId) || [...followers].some((each) => back.has(each)))
    return resumes ? reach([...followers, ...mainSteps], targetsOf) : followers
  }, work)
  const without = remembered((joined: string) => {
    const avoided = new Set(joined.split(SEPARATOR))
    const isLeft = (each: string) => !avoided.has(each)
    return avoided.has(start) ? new Set<string>() : reach(entries.filter(isLeft), (id) => targetsOf(id).filter(isLeft))
  }, work)
  return {
    reached,
    mayPrecede: (stepId, here) => reached.has(stepId) && (stepId === here || (after(stepId)?.has(here) ?? true)),
    mayAvoid: (stepIds, here) => without(stepIds.toSorted().join(SEPARATOR))?.has(here) ?? true,
  }
}

/** No id holds it. */
const SEPARATOR = '\n'

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
