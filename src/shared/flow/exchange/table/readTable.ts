import { fail, ok, type Result } from '../../../result.ts'
import { type FlowProblem, flowProblem } from '../../check/flowProblem.ts'
import type { ProblemDetail } from '../../check/problemDetails.ts'
import { MAX_IMPORT_LINES } from '../importLimits.ts'

/** A row for each key and each language would fit. */
const MAX_CELLS_IN_ROW = 100
const MAX_CELLS = 500_000
const SEPARATORS = [';', ',', '\t']
/** What spreadsheets write before the header where the separator is not the usual one. */
const SEPARATOR_LINE = /^\ufeff?sep=([^\r\n"])\r?\n/

type Cell = { readonly text: string; readonly end: number }

/** The rows of a table, as a spreadsheet numbers them. */
export type TableRows = readonly (readonly string[])[]

/**
 * The rows of a CSV text (RFC 4180), whatever separates its cells, with blank rows in their place. Written here because
 * it must stop at too many cells: the library that we use elsewhere takes seconds to find that out.
 */
export function readTable(text: string): Result<TableRows, FlowProblem> {
  const named = SEPARATOR_LINE.exec(text)
  const separator = named?.[1] ?? findSeparator(text)
  const rows: string[][] = [[]]
  let at = named?.[0].length ?? (text.startsWith('\ufeff') ? 1 : 0)
  for (let count = 0; at < text.length; count += 1) {
    const row = rows.at(-1) ?? []
    const cell = readCell(text, at, separator)
    if (!cell.ok)
      return fail(flowProblem('tableUnreadable', `rows.${rows.length}`, { row: rows.length, detail: cell.problem }))
    row.push(cell.value.text)
    if (row.length > MAX_CELLS_IN_ROW) return tooMuch(rows.length, MAX_CELLS_IN_ROW, 'cellsInRow')
    if (count > MAX_CELLS) return tooMuch(rows.length, MAX_CELLS, 'cells')
    at = cell.value.end
    if (text[at] === separator) {
      at += 1
      if (at === text.length) row.push('')
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    if (rows.length > MAX_IMPORT_LINES) return tooMuch(rows.length, MAX_IMPORT_LINES, 'rows')
    if (at < text.length) rows.push([])
  }
  return ok(rows)
}

function tooMuch(line: number, limit: number, what: ProblemDetail) {
  return fail(flowProblem('tooMuch', `rows.${line}`, { line, limit, what }))
}

function readCell(text: string, start: number, separator: string): Result<Cell, ProblemDetail> {
  return text[start] === '"' ? readQuoted(text, start, separator) : ok(readPlain(text, start, separator))
}

function readPlain(text: string, start: number, separator: string): Cell {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { text: text.slice(start, end), end }
}

/** Two quotes within quotes are one. */
function readQuoted(text: string, start: number, separator: string): Result<Cell, ProblemDetail> {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  if (end === -1) return fail('quoteOpen')
  const next = text[end + 1]
  if (next !== undefined && next !== separator && next !== '\n' && next !== '\r') return fail('textAfterQuote')
  return ok({ text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 })
}

/** The separator that stands most often in the header, outside quotes. */
function findSeparator(text: string): string {
  const header = readPlain(text.trimStart(), 0, '\n').text.replace(/"[^"]*"/g, '')
  const counts = SEPARATORS.map((separator) => header.split(separator).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';'
}
