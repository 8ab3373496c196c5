import type { Clause, Condition, RuleFact } from '../flow/condition.ts'
import type { Policy } from '../policy/policy.ts'
import { assertNever } from '../result.ts'
import { CAUSES_CAPTURE, type CallState } from './callState.ts'

/** Whether a condition of a choice holds in a state of a call. Reads nothing but what it is given. */
export function holds(policy: Policy, state: CallState, { match, clauses }: Condition): boolean {
  const isTrue = (clause: Clause) => clauseHolds(policy, state, clause)
  return match === 'all' ? clauses.every(isTrue) : clauses.some(isTrue)
}

function clauseHolds(policy: Policy, state: CallState, clause: Clause): boolean {
  switch (clause.on) {
    case 'capture':
      return (state.captures[clause.name] !== undefined) === (clause.is === 'filled')
    case 'cause':
      return causesOf(state).includes(clause.cause) === (clause.is === 'named')
    case 'step':
      return (state.showings[`step:${clause.step}`] ?? 0) > 0 === (clause.is === 'said')
    case 'warning':
      return state.ladder.warningsShown > 0 === (clause.is === 'given')
    case 'insults':
      return clause.is === 'atLeast' ? state.ladder.strikes >= clause.count : state.ladder.strikes <= clause.count
    case 'language':
      return (state.language === clause.language) === (clause.is === 'spoken')
    case 'rules':
      return ruleHolds(policy, clause.rule) === (clause.is === 'on')
    default:
      return assertNever(clause)
  }
}

/** What the team's rules say about something that a choice can depend on. */
export function ruleHolds(policy: Policy, rule: RuleFact): boolean {
  switch (rule) {
    case 'mayGrant':
      return policy.grant.amountEuro > 0
    case 'restates':
      return policy.restate
    case 'warns':
      return policy.warnings > 0
    case 'threatEndsCall':
      return policy.threatEndsCall
    case 'callsBack':
      return policy.callbackAfterEnd
    default:
      return assertNever(rule)
  }
}

function causesOf({ captures }: CallState): readonly string[] {
  return (captures[CAUSES_CAPTURE] ?? '').split(',')
}
