import { type FlowProblem, flowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { MAX_IMPORT_BYTES } from '../../../shared/flow/exchange/importLimits.ts'

/** The problem of a file that is not even read. */
export function fileTooLarge(bytes: number): FlowProblem {
  const size = (bytes / 1_000_000).toFixed(1)
  return flowProblem('fileTooLarge', '', { size, limit: MAX_IMPORT_BYTES / 1_000_000 })
}
