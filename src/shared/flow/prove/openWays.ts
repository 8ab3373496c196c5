import type { Policy } from '../../policy/policy.ts'
import type { Choice, Flow } from '../flow.ts'
import { lookAround, type OpenChoices, type Ways } from './lookAround.ts'
import { type ImpossibleReason, whyImpossible } from './whyImpossible.ts'

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

type Closed = { readonly stepId: string; readonly choice: Choice }
type Judging = { readonly flow: Flow; readonly policy: Policy; readonly ways: Ways }

function listClosed(flow: Flow, open: OpenChoices, reached: ReadonlySet<string>): readonly Closed[] {
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
