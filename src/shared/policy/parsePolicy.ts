import { fail, ok, type Result } from '../result.ts'
import { defaultPolicy } from './defaultPolicy.ts'
import { type Policy, policySchema } from './policy.ts'

const partialPolicySchema = policySchema.partial().extend({
  examples: policySchema.shape.examples.partial().optional(),
  grant: policySchema.shape.grant.partial().optional(),
})

/**
 * Reads a policy document that may be partial: what is missing comes from `base`.
 * An unknown key or a value out of range is a problem, described by path.
 */
export function parsePolicy(document: unknown, base: Policy = defaultPolicy): Result<Policy, string> {
  const partial = partialPolicySchema.safeParse(document)
  if (!partial.success) return fail(describeFirstIssue(partial.error.issues))
  const { examples, grant, ...values } = partial.data
  return ok(
    policySchema.parse({
      ...base,
      ...values,
      examples: { ...base.examples, ...examples },
      grant: { ...base.grant, ...grant },
    }),
  )
}

function describeFirstIssue(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  const issue = issues[0]
  if (issue === undefined) return 'not a policy'
  const path = issue.path.map(String).join('.')
  return path === '' ? issue.message : `${path}: ${issue.message}`
}
