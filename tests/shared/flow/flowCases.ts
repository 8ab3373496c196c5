import type { FlowProblemCode } from '../../../src/shared/flow/check/problemDefinitions.ts'
import type { Flow } from '../../../src/shared/flow/flow.ts'
import { structureCases } from './structureCases.ts'
import { textCases } from './textCases.ts'

/** An edit of the smallest flow that must give exactly one problem, at exactly one place. */
export type FlowCase = {
  readonly code: FlowProblemCode
  readonly what: string
  readonly path: string
  readonly edit: (flow: Flow) => void
}

/** One case or more for each problem that `checkFlow` can find. */
export const flowCases: readonly FlowCase[] = [...structureCases, ...textCases]
