import type { FlowProblem } from '../../check/flowProblem.ts'
import type { Localized } from '../../flow.ts'
import type { Column } from './columns.ts'
import { badCell, cellOf, cellsDiffer, type TableRow } from './tableRow.ts'

/** A value read from the rows of a step; null where none of them says it. */
export type CellRead<T> = { readonly value: T | null; readonly problems: readonly FlowProblem[] }

/** The one thing that the rows of a step say in a column; `read` answers null for a cell that does not fit. */
export function readSingle<T>(
  rows: readonly TableRow[],
  column: Column,
  wanted: string,
  read: (text: string) => T | null,
): CellRead<T> {
  const filled = rows.filter((row) => cellOf(row, column) !== '')
  const [first] = filled
  if (first === undefined) return { value: null, problems: [] }
  const value = read(cellOf(first, column))
  const others = filled.filter((row) => cellOf(row, column) !== cellOf(first, column))
  return {
    value,
    problems: [
      ...(value === null ? [badCell(first, column, wanted)] : []),
      ...others.map((row) => cellsDiffer(row, column, first)),
    ],
  }
}

/** What the rows of a step say in a column, one text for each language. */
export function readLocalized(rows: readonly TableRow[], column: Column): CellRead<Localized> {
  const firsts = new Map<string, TableRow>()
  const problems: FlowProblem[] = []
  for (const row of rows) {
    const text = cellOf(row, column)
    if (text === '') continue
    const first = firsts.get(row.language)
    if (first === undefined) firsts.set(row.language, row)
    else if (cellOf(first, column) !== text) problems.push(cellsDiffer(row, column, first))
  }
  const texts = [...firsts].map(([language, row]) => [language, cellOf(row, column)])
  return { value: texts.length === 0 ? null : Object.fromEntries(texts), problems }
}
