import type { Policy } from './policy.ts'

/** What of a policy can differ: its values, its examples and what may be granted, each told apart. */
export const POLICY_FIELDS = [
  'overlook',
  'restate',
  'requests',
  'warnings',
  'severeStartsAt',
  'threatEndsCall',
  'apologyLowersBy',
  'callbackAfterEnd',
  'upset',
  'insulted',
  'insultedSeverely',
  'threatened',
  'grant',
] as const
/** A part of a policy that can differ. */
export type PolicyField = (typeof POLICY_FIELDS)[number]

/** The parts in which two policies differ, in the order of the form. */
export function diffPolicies(before: Policy, after: Policy): readonly PolicyField[] {
  return POLICY_FIELDS.filter(
    (field) => JSON.stringify(contentOf(before, field)) !== JSON.stringify(contentOf(after, field)),
  )
}

function contentOf(policy: Policy, field: PolicyField): unknown {
  switch (field) {
    case 'upset':
    case 'insulted':
    case 'insultedSeverely':
    case 'threatened': {
      const { de, en } = policy.examples[field]
      return [de, en]
    }
    case 'grant': {
      const { amountEuro, approver } = policy.grant
      return [amountEuro, approver.de, approver.en]
    }
    default:
      return policy[field]
  }
}
