import { type LadderPolicy, ladderPolicySchema } from '../../src/shared/policy/policy.ts'

/** Every value that a ladder policy may take; `callbackAfterEnd` moves nothing on the ladder. */
const POLICY_VALUES = {
  overlook: [0, 1, 2, 3],
  restate: [false, true],
  requests: [1, 2],
  warnings: [0, 1, 2, 3],
  severeStartsAt: ['requestRespect', 'warn'],
  threatEndsCall: [false, true],
  apologyLowersBy: [0, 1, 2, 3, 4, 5],
} as const

/** All 1,536 ladder policies. */
export function listLadderPolicies(): readonly LadderPolicy[] {
  let policies: readonly object[] = [{ callbackAfterEnd: true }]
  for (const [name, values] of Object.entries(POLICY_VALUES)) {
    policies = policies.flatMap((policy) => values.map((value) => ({ ...policy, [name]: value })))
  }
  return policies.map((policy) => ladderPolicySchema.parse(policy))
}
