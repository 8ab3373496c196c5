import type { FlowProblem } from '../check/flowProblem.ts'

/** Whether a flow with these problems may be published: no error, and warnings only when somebody has ticked them. */
export function mayPublish(problems: readonly FlowProblem[], ticked: boolean): boolean {
  return problems.every(({ severity }) => severity === 'hint' || (severity === 'warning' && ticked))
}
