import type { Result } from '../../result.ts'
import type { FlowProblem } from '../check/flowProblem.ts'
import type { Flow } from '../flow.ts'

/** A flow read from a file, and what was done to make it one. `checkFlow` says what is still wrong with it. */
export type ImportedFlow = { readonly flow: Flow; readonly notes: readonly FlowProblem[] }

/** A flow, or everything that keeps the file from becoming one; never half of it. */
export type ImportAnswer = Result<ImportedFlow, readonly FlowProblem[]>
