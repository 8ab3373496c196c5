import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { readTable } from '../../../shared/flow/exchange/table/readTable.ts'
import type { TranslationFile, TranslationState } from '../../../shared/flow/exchange/translation/translationFile.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { neutraliseFormula } from '../export/neutraliseFormula.ts'
import { unreadableTranslation } from './unreadableTranslation.ts'

const LANGUAGE = /^[a-z]{2}$/
const STATES: readonly TranslationState[] = ['new', 'needsReview', 'translated']

/** Texts to translate as a table: behind a byte order mark and with semicolons, as a German spreadsheet wants it. */
export function writeTranslationTable({ flowId, sourceLanguage, targetLanguage, units }: TranslationFile): string {
  const rows = [
    ['flow', 'key', 'context', 'state', sourceLanguage, targetLanguage],
    ...units.map(({ key, context, state, source, target }) => [flowId, key, context, state, source, target]),
  ]
  return `\uFEFF${rows.map((cells) => `${cells.map(quote).join(';')}\r\n`).join('')}`
}

/** Reads the table as a translator gives it back: the first column named by a language is the original's. */
export function readTranslationTable(text: string): Result<TranslationFile, FlowProblem> {
  const rows = readTable(text)
  if (!rows.ok) return rows
  const [header = [], ...body] = rows.value
  const names = header.map((name) => name.trim().toLowerCase())
  const [sourceLanguage, targetLanguage, ...others] = names.filter((name) => LANGUAGE.test(name))
  if (sourceLanguage === undefined || targetLanguage === undefined || others.length > 0) {
    return unreadableTranslation('notTwoLanguages')
  }
  if (!names.includes('key') || !names.includes('flow')) return unreadableTranslation('columnsMissing')
  const cell = (row: readonly string[], name: string) => withoutMark(row[names.indexOf(name)] ?? '')
  const filled = body.filter((row) => cell(row, 'key') !== '')
  const flows = new Set(filled.map((row) => cell(row, 'flow')))
  if (flows.size > 1) return unreadableTranslation('severalFlows')
  const units = filled.map((row) => ({
    key: cell(row, 'key'),
    source: cell(row, sourceLanguage),
    target: cell(row, targetLanguage),
    state: STATES.find((state) => state === cell(row, 'state')) ?? 'translated',
    context: '',
  }))
  return ok({ flowId: [...flows][0] ?? '', sourceLanguage, targetLanguage, units })
}

function quote(text: string): string {
  return `"${neutraliseFormula(text).replaceAll('"', '""')}"`
}

/** Takes away the apostrophe that keeps a text from being run as a formula. */
function withoutMark(cell: string): string {
  const rest = cell.slice(1)
  return cell.startsWith("'") && neutraliseFormula(rest) !== rest ? rest : cell
}
