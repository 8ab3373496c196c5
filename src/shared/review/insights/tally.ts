import type { FlowVersionId } from '../../ids.ts'
import type { Figure } from '../countFigures.ts'

/** What was counted for a figure and key, by week and flow version. */
export type CountedRow = {
  readonly figure: Figure
  readonly key: string
  /** As `weekOf` numbers them. */
  readonly week: number
  readonly flowVersionId: FlowVersionId
  readonly count: number
}

const DAYS_IN_WEEK = 7
/** From a Monday to 1970-01-01, a Thursday. */
const DAYS_SINCE_MONDAY = 3

/** The number of the week, Monday to Sunday, that a day (a number since 1970-01-01) lies in. */
function weekOf(day: number): number {
  return Math.floor((day + DAYS_SINCE_MONDAY) / DAYS_IN_WEEK)
}

/** The Monday of a week. */
export function firstDayOf(week: number): number {
  return week * DAYS_IN_WEEK - DAYS_SINCE_MONDAY
}

/** The weeks that touch a period. */
export function listWeeks(from: number, to: number): readonly number[] {
  const first = weekOf(from)
  return Array.from({ length: weekOf(to) - first + 1 }, (_, index) => first + index)
}

/** Adds up counted rows so that a figure is found at once. */
export class Tally {
  readonly #rows = new Map<string, CountedRow[]>()

  constructor(rows: readonly CountedRow[]) {
    for (const row of rows) {
      const id = `${row.figure} ${row.key}`
      const found = this.#rows.get(id)
      if (found === undefined) this.#rows.set(id, [row])
      else found.push(row)
    }
  }

  /** The whole count of a figure. */
  sum(figure: Figure, key = ''): number {
    return this.rows(figure, key).reduce((total, { count }) => total + count, 0)
  }

  /** The rows of a figure. */
  rows(figure: Figure, key = ''): readonly CountedRow[] {
    return this.#rows.get(`${figure} ${key}`) ?? []
  }

  /** The keys that a figure has. */
  keys(figure: Figure): readonly string[] {
    const start = `${figure} `
    return [...this.#rows.keys()].filter((id) => id.startsWith(start)).map((id) => id.slice(start.length))
  }
}

/** The sums of rows by something they have. */
export function sumBy<Key>(rows: readonly CountedRow[], keyOf: (row: CountedRow) => Key): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>()
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.count)
  return sums
}
