import { type FlowProblem, flowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { MAX_IMPORT_BYTES } from '../../../shared/flow/exchange/importLimits.ts'

/** The problem of a file that is not even read. */
export function fileTooLarge(bytes: number): FlowProblem {
  // Rounded up: a file is never said to be as large as it may be, and refused.
  const size = Math.ceil(bytes / 100_000) / 10
  return flowProblem('fileTooLarge', '', { size, limit: MAX_IMPORT_BYTES / 1_000_000 })
}
