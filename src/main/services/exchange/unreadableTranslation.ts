import { type FlowProblem, flowProblem } from '../../../shared/flow/check/flowProblem.ts'
import type { ProblemDetail } from '../../../shared/flow/check/problemDetails.ts'
import { fail, type Result } from '../../../shared/result.ts'

/** Why a translated file is not read at all. */
export function unreadableTranslation(detail: ProblemDetail): Result<never, FlowProblem> {
  return fail(flowProblem('translationUnreadable', '', { detail }))
}
