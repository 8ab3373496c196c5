import { type FlowProblem, flowProblem } from '../../check/flowProblem.ts'
import type { Column } from './columns.ts'

/** A row of a table of lines: its number in the spreadsheet, its language, and its cells. */
export type TableRow = {
  readonly number: number
  readonly language: string
  readonly cells: ReadonlyMap<Column, string>
}

const SHOWN_CHARACTERS = 60

/** The text of a cell, empty where the table has none. */
export function cellOf(row: TableRow, column: Column): string {
  return row.cells.get(column) ?? ''
}

/** The place of a cell in a problem. */
function cellPath(row: TableRow, column: Column): string {
  return `rows.${row.number}.${columnTitle(column)}`
}

/** A cell that holds something else than its column is for: `wanted` is a code of `problemDetails.ts`, or the words that fit. */
export function badCell(row: TableRow, column: Column, wanted: string): FlowProblem {
  return flowProblem('badCell', cellPath(row, column), {
    row: row.number,
    column: columnTitle(column),
    found: cellOf(row, column).slice(0, SHOWN_CHARACTERS),
    wanted,
  })
}

/** A cell that says something else than an earlier one of the same step. */
export function cellsDiffer(row: TableRow, column: Column, first: TableRow): FlowProblem {
  return flowProblem('cellsDiffer', cellPath(row, column), {
    row: row.number,
    column: columnTitle(column),
    first: first.number,
  })
}

function columnTitle(column: Column): string {
  return typeof column === 'number' ? `choice ${column + 1}` : column
}
