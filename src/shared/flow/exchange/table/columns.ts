import { fail, ok, type Result } from '../../../result.ts'
import { type FlowProblem, flowProblem } from '../../check/flowProblem.ts'

/** The columns of a table of lines, by the names that a header may have for them. */
const COLUMN_NAMES = {
  step: ['step', 'schritt'],
  title: ['title', 'titel'],
  part: ['part', 'teil'],
  language: ['language', 'sprache'],
  text: ['text', 'line', 'satz', 'formulierung'],
  plain: ['plain', 'ohne angaben'],
  hint: ['hint', 'hinweis', 'gesprächshinweis'],
  pause: ['pause'],
  captures: ['captures', 'felder'],
  outcome: ['outcome', 'ergebnis'],
  end: ['end', 'ende'],
  note: ['note', 'notiz'],
} as const satisfies Record<string, readonly string[]>

/** A column that stands once in a table. */
export type ColumnName = keyof typeof COLUMN_NAMES
/** Where a cell of a row stands: in a named column, or in that of the choice with a number, from 0. */
export type Column = ColumnName | number

/** Longer than the name of any column. */
const MAX_NAME_CHARACTERS = 60
const CHOICE = /^(?:choice|auswahl) ?(\d{1,2})?$/
/** The file that translators get has this column; it belongs to a flow and is none. */
const KEY = 'key'

/** Which cell of a row belongs to which column, or what is wrong with the header of the table. */
export function readColumns(header: readonly string[]): Result<readonly (Column | null)[], readonly FlowProblem[]> {
  const names = header.map((name) => name.trim().toLowerCase().slice(0, MAX_NAME_CHARACTERS))
  if (names.includes(KEY)) return fail([flowProblem('translationInstead', 'rows.1', {})])
  const columns = names.map(columnOf)
  const problems = [
    ...names.flatMap((name, index) =>
      name !== '' && columns[index] === null ? [flowProblem('columnUnknown', `rows.1.${name}`, { column: name })] : [],
    ),
    ...names.flatMap((name, index) =>
      columns[index] !== null && columns.indexOf(columns[index] ?? null) !== index
        ? [flowProblem('columnTwice', `rows.1.${name}`, { column: name })]
        : [],
    ),
    ...(['step', 'text'] as const).flatMap((column) =>
      columns.includes(column) ? [] : [flowProblem('columnMissing', 'rows.1', { column })],
    ),
  ]
  return problems.length > 0 ? fail(problems) : ok(columns)
}

function columnOf(name: string): Column | null {
  const choice = CHOICE.exec(name)
  if (choice !== null) return Math.max(0, Number(choice[1] ?? 1) - 1)
  const entries = Object.entries(COLUMN_NAMES) as [ColumnName, readonly string[]][]
  return entries.find(([, known]) => known.includes(name))?.[0] ?? null
}
