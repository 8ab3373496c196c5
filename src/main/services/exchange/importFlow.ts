import { flowProblem } from '../../../shared/flow/check/flowProblem.ts'
import type { ImportAnswer } from '../../../shared/flow/exchange/importedFlow.ts'
import { importJson } from '../../../shared/flow/exchange/importJson.ts'
import { MAX_IMPORT_BYTES } from '../../../shared/flow/exchange/importLimits.ts'
import { fail } from '../../../shared/result.ts'
import { decodeText } from './decodeText.ts'

/** The problem of a file that is not even read. */
export function tooLarge(bytes: number): ImportAnswer {
  const size = (bytes / 1_000_000).toFixed(1)
  return fail([flowProblem('fileTooLarge', '', { size, limit: MAX_IMPORT_BYTES / 1_000_000 })])
}

/** Reads a flow from a file. What comes back is a whole flow, or every reason why there is none. */
export function importFlow(bytes: Uint8Array, fileName: string): ImportAnswer {
  if (bytes.byteLength > MAX_IMPORT_BYTES) return tooLarge(bytes.byteLength)
  const decoded = decodeText(bytes, /\.(?:csv|tsv|txt)$/i.test(fileName))
  if (!decoded.ok) return fail([flowProblem('unreadableText', '', { encoding: decoded.problem })])
  return importJson(decoded.value.text)
}
