import { fail, ok, type Result } from '../result.ts'
import { defaultPolicy } from './defaultPolicy.ts'
import { type Policy, policySchema } from './policy.ts'

/**
 * Reads a policy document that may be partial: what is missing comes from `base`.
 * An unknown key or a value out of range is a problem, described by path.
 */
export function parsePolicy(document: unknown, base: Policy = defaultPolicy): Result<Policy, string> {
  const partial = policySchema.partial().safeParse(document)
  if (!partial.success) return fail(describeFirstIssue(partial.error.issues))
  return ok(policySchema.parse({ ...base, ...partial.data }))
}

function describeFirstIssue(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  const issue = issues[0]
  if (issue === undefined) return 'not a policy'
  const path = issue.path.map(String).join('.')
  return path === '' ? issue.message : `${path}: ${issue.message}`
}
