import { type FlowProblem, flowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { MAX_IMPORT_BYTES, MAX_IMPORT_PROBLEMS } from '../../../shared/flow/exchange/importLimits.ts'
import {
  compareTranslation,
  type TranslationChanges,
} from '../../../shared/flow/exchange/translation/compareTranslation.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { decodeText } from './decodeText.ts'
import { fileTooLarge } from './fileTooLarge.ts'
import { readXliff } from './readXliff.ts'
import { readTranslationTable } from './translationTable.ts'

/** What a translated file, XLIFF or table, would change in a flow. Nothing is changed by reading it. */
export function readTranslation(flow: Flow, bytes: Uint8Array): TranslationChanges {
  if (bytes.byteLength > MAX_IMPORT_BYTES) return refuse(fileTooLarge(bytes.byteLength))
  const decoded = decodeText(bytes, true)
  if (!decoded.ok) return refuse(flowProblem('unreadableText', '', { encoding: decoded.problem }))
  const { text } = decoded.value
  const file = text.trimStart().startsWith('<') ? readXliff(text) : readTranslationTable(text)
  if (!file.ok) return refuse(file.problem)
  const { changes, problems } = compareTranslation(flow, file.value)
  return { changes, problems: problems.slice(0, MAX_IMPORT_PROBLEMS) }
}

function refuse(problem: FlowProblem): TranslationChanges {
  return { changes: [], problems: [problem] }
}
