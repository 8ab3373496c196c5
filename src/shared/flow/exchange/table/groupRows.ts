import { fail, ok, type Result } from '../../../result.ts'
import { type FlowProblem, flowProblem } from '../../check/flowProblem.ts'
import { MAX_STEPS } from '../../flow.ts'
import type { Column } from './columns.ts'
import { badCell, cellOf, type TableRow } from './tableRow.ts'

/** The rows of a table by the step they belong to. */
export type RowsByStep = ReadonlyMap<string, readonly TableRow[]>

/** The rows of a table below its header, by step. A row that names no step belongs to the step above it. */
export function groupRows(
  rows: readonly (readonly string[])[],
  columns: readonly (Column | null)[],
  language: string,
): Result<RowsByStep, readonly FlowProblem[]> {
  const steps = new Map<string, TableRow[]>()
  const problems: FlowProblem[] = []
  let step = ''
  for (const [index, cells] of rows.entries()) {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) continue
    const row = readRow(cells, columns, index + 1, language)
    step = cellOf(row, 'step') || step
    if (step === '') problems.push(badCell(row, 'step', 'stepName'))
    if (!/^[a-z]{2}$/.test(row.language)) problems.push(badCell(row, 'language', 'languageCode'))
    const others = steps.get(step)
    if (others === undefined) steps.set(step, [row])
    else others.push(row)
    if (steps.size > MAX_STEPS) return fail([flowProblem('tooManySteps', `rows.${index + 1}`, { limit: MAX_STEPS })])
  }
  if (problems.length > 0) return fail(problems)
  return steps.size === 0 ? fail([flowProblem('nothingToImport', '', {})]) : ok(steps)
}

function readRow(
  texts: readonly string[],
  columns: readonly (Column | null)[],
  number: number,
  language: string,
): TableRow {
  const cells = new Map<Column, string>()
  for (const [index, text] of texts.entries()) {
    const column = columns[index] ?? null
    if (column !== null && text.trim() !== '') cells.set(column, text.trim())
  }
  return { number, language: (cells.get('language') ?? language).toLowerCase(), cells }
}
