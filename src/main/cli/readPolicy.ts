import { defaultPolicy } from '../../shared/policy/defaultPolicy.ts'
import { parsePolicy } from '../../shared/policy/parsePolicy.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { readJson } from './files.ts'
import type { CommandLine } from './readCommandLine.ts'
import { UsageError } from './usageError.ts'

/** The rules that `--policy FILE` names, what is missing there from the defaults; without it the defaults. */
export function readPolicy(line: CommandLine): Policy {
  const path = line.value('policy')
  if (path === undefined) return defaultPolicy
  const policy = parsePolicy(readJson(path))
  if (!policy.ok) throw new UsageError(`${path} is not a policy. ${policy.problem}`)
  return policy.value
}
