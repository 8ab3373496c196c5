import { CAPTURES_ALWAYS_ASKED, CAPTURES_AT_START } from '../../call/callState.ts'
import { ruleHolds } from '../../call/holds.ts'
import type { Policy } from '../../policy/policy.ts'
import { assertNever } from '../../result.ts'
import type { Clause, Condition } from '../condition.ts'
import type { Flow } from '../flow.ts'
import { findContradictions } from './findContradictions.ts'

/** Why a condition can never hold. The codes are stable; the words belong to the screen. */
export type ImpossibleCode =
  /** The team's rules settle it the other way. */
  | 'ruleSettled'
  /** The rules have no warnings, so none is ever given. */
  | 'noWarnings'
  /** No way leads from that step to here. */
  | 'neverSaidBefore'
  /** Every way to here leads over these steps. */
  | 'alwaysSaidBefore'
  /** Neither the start of a call nor a step on a way to here asks for it. */
  | 'neverAsked'
  /** A cause with a comma in it cannot be named: causes are kept as a list with commas. */
  | 'noSuchCause'
  /** The flow does not speak that language, or speaks no other. */
  | 'languageSettled'
  /** Two clauses, or more, exclude each other. */
  | 'contradiction'

/** A reason, and which clauses of the condition it is about, from 0. */
export type ImpossibleReason = { readonly code: ImpossibleCode; readonly clauses: readonly number[] }

/** What the ways of a flow allow at one of its steps. Each answers yes where it does not know. */
export type Possibilities = {
  /** Whether a step can have been said when the call is at `here`. */
  readonly mayPrecede: (stepId: string, here: string) => boolean
  /** Whether a call can be at `here` without having said any of some steps. */
  readonly mayAvoid: (stepIds: readonly string[], here: string) => boolean
}

/** Where a condition is asked: under which rules, at which step of which flow. */
export type AskedAt = {
  readonly flow: Flow
  readonly policy: Policy
  readonly stepId: string
  readonly ways: Possibilities
}

/**
 * Why a condition cannot hold at a step in any call; empty where it may. It errs on one side only: what a call can do
 * is never called impossible. Insults can always be made or left out, also without a warning, because an override
 * leads down the ladder again; so only the rules and other clauses can settle them.
 */
export function whyImpossible(at: AskedAt, { match, clauses }: Condition): readonly ImpossibleReason[] {
  const single = clauses.map((clause, index): readonly ImpossibleReason[] => {
    const code = whyNever(at, clause)
    return code === null ? [] : [{ code, clauses: [index] }]
  })
  if (match === 'any') return single.every((reasons) => reasons.length > 0) ? single.flat() : []
  const found = single.flat()
  if (found.length > 0) return found
  const contradictions = findContradictions(at.flow, clauses)
  return contradictions.length > 0 ? contradictions : whyNotTogether(at, clauses)
}

function whyNever({ flow, policy, stepId, ways }: AskedAt, clause: Clause): ImpossibleCode | null {
  switch (clause.on) {
    case 'rules':
      return ruleHolds(policy, clause.rule) === (clause.is === 'on') ? null : 'ruleSettled'
    case 'warning':
      return clause.is === 'given' && policy.warnings === 0 ? 'noWarnings' : null
    case 'step':
      if (clause.is === 'said') return ways.mayPrecede(clause.step, stepId) ? null : 'neverSaidBefore'
      return ways.mayAvoid([clause.step], stepId) ? null : 'alwaysSaidBefore'
    case 'capture':
      return clause.is === 'empty' || mayBeFilled(flow, clause.name, stepId, ways) ? null : 'neverAsked'
    case 'cause':
      return clause.is === 'named' && clause.cause.includes(',') ? 'noSuchCause' : null
    case 'language':
      return maySpeak(flow, clause) ? null : 'languageSettled'
    case 'insults':
      return null
    default:
      return assertNever(clause)
  }
}

function mayBeFilled(flow: Flow, name: string, here: string, ways: Possibilities): boolean {
  if (CAPTURES_AT_START.some((each) => each === name) || CAPTURES_ALWAYS_ASKED.some((each) => each === name))
    return true
  return flow.steps.some(({ id, captures = [] }) => captures.includes(name) && ways.mayPrecede(id, here))
}

function maySpeak({ languages }: Flow, { language, is }: Extract<Clause, { on: 'language' }>): boolean {
  return languages.some((each) => (each === language) === (is === 'spoken'))
}

/** Steps of which each can be left out, but not all of them in one call. */
function whyNotTogether({ stepId, ways }: AskedAt, clauses: readonly Clause[]): readonly ImpossibleReason[] {
  const unsaid = clauses.flatMap((clause, index) =>
    clause.on === 'step' && clause.is === 'notSaid' ? [{ index, step: clause.step }] : [],
  )
  const steps = unsaid.map(({ step }) => step)
  if (unsaid.length < 2 || ways.mayAvoid(steps, stepId)) return []
  return [{ code: 'alwaysSaidBefore', clauses: unsaid.map(({ index }) => index) }]
}
