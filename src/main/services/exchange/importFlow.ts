import { flowProblem } from '../../../shared/flow/check/flowProblem.ts'
import type { ImportAnswer } from '../../../shared/flow/exchange/importedFlow.ts'
import { importJson } from '../../../shared/flow/exchange/importJson.ts'
import { MAX_IMPORT_BYTES, MAX_IMPORT_PROBLEMS } from '../../../shared/flow/exchange/importLimits.ts'
import { importTable } from '../../../shared/flow/exchange/table/importTable.ts'
import { readTable } from '../../../shared/flow/exchange/table/readTable.ts'
import { importTwee } from '../../../shared/flow/exchange/twee/importTwee.ts'
import { fail, ok } from '../../../shared/result.ts'
import { type DecodedText, decodeText } from './decodeText.ts'
import { fileTooLarge } from './fileTooLarge.ts'
import { findFileKind } from './findFileKind.ts'

/**
 * Reads a flow from a file. What comes back is a whole flow, or the reasons why there is none. `language` is that of the
 * lines where the file does not say it.
 */
export function importFlow(bytes: Uint8Array, fileName: string, language: string): ImportAnswer {
  if (bytes.byteLength > MAX_IMPORT_BYTES) return fail([fileTooLarge(bytes.byteLength)])
  const read = readFlow(bytes, fileName, language)
  return read.ok ? read : fail(read.problem.slice(0, MAX_IMPORT_PROBLEMS))
}

function readFlow(bytes: Uint8Array, fileName: string, language: string): ImportAnswer {
  const decoded = decodeText(bytes, /\.(?:csv|tsv|txt)$/i.test(fileName))
  if (!decoded.ok) return fail([flowProblem('unreadableText', '', { encoding: decoded.problem })])
  const { text } = decoded.value
  const title = fileName.replace(/\.[^.]*$/, '')
  switch (findFileKind(fileName, text)) {
    case 'json':
      return importJson(text)
    case 'twee':
      return importTwee(text, title, language)
    case 'table':
      return importTableText(decoded.value, title, language)
    case 'translation':
      return fail([flowProblem('translationInstead', '', {})])
    default:
      return fail([flowProblem('unknownFileKind', '', {})])
  }
}

function importTableText({ text, encoding }: DecodedText, title: string, language: string): ImportAnswer {
  const rows = readTable(text)
  if (!rows.ok) return fail([rows.problem])
  const read = importTable(rows.value, title, language)
  if (!read.ok || encoding !== 'Windows-1252') return read
  return ok({ ...read.value, notes: [flowProblem('codePageAssumed', '', { encoding }), ...read.value.notes] })
}
