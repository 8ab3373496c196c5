import type { PolicyVersionId } from '../../ids.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Result } from '../../result.ts'
import type { WhatIfReport } from '../../review/whatIf.ts'
import type { DatabaseFault, IpcProblem, JobProblem } from '../answers.ts'

/** One publication of the team's rules. */
export type PublishedPolicy = {
  readonly activationId: string
  readonly policyVersionId: PolicyVersionId
  readonly number: number
  readonly policy: Policy
  readonly publishedAtMs: number
  readonly publishedBy: string
  readonly note: string
}

/** What the channels about the rules answer. */
export type RulesAnswers = {
  'policy.history': Result<readonly PublishedPolicy[], IpcProblem | DatabaseFault>
  'policy.whatIf': Result<WhatIfReport, IpcProblem | JobProblem>
}
