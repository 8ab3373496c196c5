import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import type { Severity } from '../../../shared/flow/check/problemDefinition.ts'

/** From what keeps a flow from being published to what could be better. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']

/** The worst first, and as they stand in the flow. */
export function orderProblems(problems: readonly FlowProblem[]): readonly FlowProblem[] {
  return SEVERITIES.flatMap((severity) => problems.filter((problem) => problem.severity === severity))
}

/** How many problems of each severity there are. */
export function countProblems(problems: readonly FlowProblem[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length
  return { error: count('error'), warning: count('warning'), hint: count('hint') }
}
