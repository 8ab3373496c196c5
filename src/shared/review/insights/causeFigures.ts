import { CAUSES } from '../../call/outcome.ts'
import type { CauseFigures } from './insights.ts'
import { hidePart, hideSmall } from './smallGroups.ts'
import { type CountedRow, sumBy, type Tally } from './tally.ts'

const KNOWN: readonly string[] = CAUSES

/**
 * Why callers were angry, the most frequent cause first, by week and by the flow the calls ran under. A cause
 * of the team's own is free text: one that is rare is not even named.
 */
export function causeFigures(tally: Tally, weeks: readonly number[], minimum: number): readonly CauseFigures[] {
  const callsByWeek = sumBy(tally.rows('calls'), ({ week }) => week)
  return tally
    .keys('cause')
    .map((cause) => ({ cause, count: tally.sum('cause', cause) }))
    .sort((a, b) => b.count - a.count || a.cause.localeCompare(b.cause))
    .map(({ cause, count }) => {
      const rows = tally.rows('cause', cause)
      const shown = hidePart(count, tally.sum('calls'), minimum)
      const byWeek = sumBy(rows, ({ week }) => week)
      const counts = weeks.map((week) => byWeek.get(week) ?? 0)
      const nearlyAll = new Set(
        weeks.flatMap((week, index) => {
          const part = counts[index] ?? 0
          return hidePart(part, callsByWeek.get(week) ?? 0, minimum) === null ? [index] : []
        }),
      )
      const cells = shown === null ? weeks.map(() => null) : hideSmall(counts, minimum, nearlyAll)
      return { cause, count: shown, weeks: cells, flows: shown === null ? [] : flowsOf(rows, minimum) }
    })
    .filter(({ cause, count: shown }) => shown !== null || KNOWN.includes(cause))
}

function flowsOf(rows: readonly CountedRow[], minimum: number): CauseFigures['flows'] {
  const flows = [...sumBy(rows, ({ flowVersionId }) => flowVersionId)].sort(([, a], [, b]) => b - a)
  const cells = hideSmall(
    flows.map(([, count]) => count),
    minimum,
  )
  return flows.map(([flowVersionId], index) => ({ flowVersionId, count: cells[index] ?? null }))
}
