import { CAUSES_CAPTURE, type CallState } from '../../call/callState.ts'
import type { Policy } from '../../policy/policy.ts'
import { assertNever } from '../../result.ts'
import type { Clause } from '../condition.ts'
import type { Flow } from '../flow.ts'

/** What the conditions of a flow ask for: of all that a call remembers, only this decides which choices are offered. */
export type RelevantFacts = {
  readonly captures: readonly string[]
  readonly causes: readonly string[]
  /** Steps, as the keys of their showings. */
  readonly said: readonly string[]
  readonly warning: boolean
  /** Numbers of insults from which on a condition changes its answer, rising. */
  readonly insultsFrom: readonly number[]
  readonly language: boolean
}

/** What the conditions of a whole flow ask for. */
export function findRelevantFacts({ steps }: Flow): RelevantFacts {
  return factsOf(steps.flatMap(({ choices }) => choices.flatMap(({ when }) => when?.clauses ?? [])))
}

/** What some clauses ask for. */
export function factsOf(clauses: readonly Clause[]): RelevantFacts {
  const asked = {
    captures: new Set<string>(),
    causes: new Set<string>(),
    said: new Set<string>(),
    insultsFrom: new Set<number>(),
    warning: false,
    language: false,
  }
  for (const clause of clauses) note(asked, clause)
  const insultsFrom = [...asked.insultsFrom].toSorted((a, b) => a - b)
  return { ...asked, captures: [...asked.captures], causes: [...asked.causes], said: [...asked.said], insultsFrom }
}

type Asked = {
  readonly captures: Set<string>
  readonly causes: Set<string>
  readonly said: Set<string>
  readonly insultsFrom: Set<number>
  warning: boolean
  language: boolean
}

/** A kind of clause that is forgotten here would make proofs wrong, so that the compiler asks for it. */
function note(asked: Asked, clause: Clause): void {
  switch (clause.on) {
    case 'capture':
      asked.captures.add(clause.name)
      return
    case 'cause':
      if (!clause.cause.includes(',')) asked.causes.add(clause.cause)
      return
    case 'step':
      asked.said.add(`step:${clause.step}`)
      return
    case 'warning':
      asked.warning = true
      return
    case 'insults':
      asked.insultsFrom.add(clause.is === 'atLeast' ? clause.count : clause.count + 1)
      return
    case 'language':
      asked.language = true
      return
    case 'rules':
      return
    default:
      assertNever(clause)
  }
}

/** What the conditions of a flow see of the ladder, as one text. */
export function ladderFactsKey({ warning, insultsFrom }: RelevantFacts, { ladder }: CallState): string {
  let reached = warning && ladder.warningsShown > 0 ? '+' : ''
  for (const count of insultsFrom) if (ladder.strikes >= count) reached += '1'
  return reached
}

/** Everything of a state that decides what can still happen on the factual path, as one short text. */
export function pathKey(facts: RelevantFacts, state: CallState): string {
  const { captures, showings, suggestedOutcome, leftWithOutcome, ladder } = state
  let bits = bit(suggestedOutcome === null) + bit(leftWithOutcome === null) + bit(ladder.withheld > 0)
  for (const name of facts.captures) bits += bit(captures[name] !== undefined)
  for (const key of facts.said) bits += bit((showings[key] ?? 0) > 0)
  if (facts.causes.length > 0) {
    const named = namedCauses(state)
    for (const cause of facts.causes) bits += bit(named.includes(cause))
  }
  const language = facts.language ? state.language : ''
  return `${state.stepId} ${state.leftAtStepId} ${bits} ${language} ${ladderFactsKey(facts, state)}`
}

function bit(isSet: boolean): string {
  return isSet ? '1' : '0'
}

/** Everything of a state that decides what can still happen on the ladder, as one text. */
export function ladderKey(policy: Policy, { ladder, showings, endedBy }: CallState, facts: RelevantFacts): string {
  return [
    ladder.memory,
    ladder.shownPosition,
    Math.min(ladder.strikes, Math.max(policy.overlook, facts.insultsFrom.at(-1) ?? 0)),
    Math.min(ladder.warningsShown, Math.max(policy.warnings, 1)),
    Math.min(showings['rung:warn'] ?? 0, policy.warnings),
    policy.threatEndsCall && ladder.threatStands,
    endedBy,
  ].join()
}

/** The causes named so far. */
export function namedCauses({ captures }: CallState): readonly string[] {
  return (captures[CAUSES_CAPTURE] ?? '').split(',').filter((cause) => cause !== '')
}

/**
 * A state without what decides nothing but the choice of wording: so that a long way is not copied at every event.
 * The showings of warnings stay, as witnesses beside the ladder's own count.
 */
export function trimState(facts: RelevantFacts, state: CallState): CallState {
  const kept: Record<string, number> = {}
  for (const key of ['rung:warn', ...facts.said]) {
    const count = state.showings[key]
    if (count !== undefined) kept[key] = count
  }
  return { ...state, showings: kept, favoured: {}, factualLine: 'step', overrides: 0 }
}
