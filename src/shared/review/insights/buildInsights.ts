import { OUTCOMES } from '../../call/outcome.ts'
import { RUNGS } from '../../ladder/rung.ts'
import { causeFigures } from './causeFigures.ts'
import type { CommitmentState, FunnelStep, Insights } from './insights.ts'
import { type Cell, hideInChain, hidePart, hideSmall } from './smallGroups.ts'
import { type RungsByVersion, speechFigures } from './speechFigures.ts'
import { type CountedRow, firstDayOf, listWeeks, sumBy, Tally } from './tally.ts'

const DAYS_IN_WEEK = 7
const HOURS_IN_DAY = 24

/** What the figures of a period are made of. Days are local, as numbers since 1970-01-01; both ends count. */
export type Counts = {
  readonly from: number
  readonly to: number
  readonly rows: readonly CountedRow[]
  readonly commitments: Readonly<Record<CommitmentState, number>>
  readonly rungs: RungsByVersion
  readonly minimumGroup: number
}

/** All figures of a period. What would show a group under the minimum is not in it at all. */
export function buildInsights({ from, to, rows, commitments, rungs, minimumGroup: minimum }: Counts): Insights {
  const tally = new Tally(rows)
  const calls = tally.sum('calls')
  const isEnough = calls >= minimum
  const part = (figure: 'incident' | 'complaint' | 'overridden') => hidePart(tally.sum(figure), calls, minimum)
  const weeks = listWeeks(from, to)
  const byWeek = sumBy(tally.rows('calls'), ({ week }) => week)
  const outcomes = cellsOf(OUTCOMES, (outcome) => tally.sum('outcome', outcome), minimum)
  const weekCells = cellsOf(weeks, (week) => byWeek.get(week) ?? 0, minimum)
  return {
    calls: calls === 0 || isEnough ? calls : null,
    meanSeconds: isEnough ? tally.sum('seconds') / calls : null,
    funnel: funnelOf(tally, minimum),
    outcomes: OUTCOMES.map((outcome, index) => ({ outcome, count: outcomes[index] ?? null })),
    stillCustomer: stillCustomerOf(tally, minimum),
    weeks: weeks.map((week, index) => ({ day: firstDayOf(week), calls: weekCells[index] ?? null })),
    causes: causeFigures(tally, weeks, minimum),
    commitments: commitmentsOf(commitments, minimum),
    hours: hoursOf(tally, minimum),
    speeches: speechFigures(tally, rungs, minimum),
    incidents: part('incident'),
    complaints: part('complaint'),
    overridden: part('overridden'),
  }
}

function cellsOf<Key>(keys: readonly Key[], countOf: (key: Key) => number, minimum: number): readonly Cell[] {
  return hideSmall(keys.map(countOf), minimum)
}

function funnelOf(tally: Tally, minimum: number): readonly FunnelStep[] {
  const counts = RUNGS.map((rung) => tally.sum('rungReached', rung))
  const [, ...cells] = hideInChain([tally.sum('calls'), ...counts], minimum)
  return RUNGS.map((rung, index) => {
    const [reached = null, next = null] = [cells[index], index === RUNGS.length - 1 ? 0 : cells[index + 1]]
    const stopped = reached === null || next === null ? null : reached - next
    const returned = stopped === null ? null : hidePart(tally.sum('rungReturned', rung), stopped, minimum)
    return { rung, reached, stopped, returned }
  })
}

function stillCustomerOf(tally: Tally, minimum: number): Insights['stillCustomer'] {
  const [yes = null, no = null, unknown = null] = cellsOf(
    ['yes', 'no', 'unknown'],
    (key) => tally.sum('stillCustomer', key),
    minimum,
  )
  return { yes, no, unknown }
}

function commitmentsOf(counts: Counts['commitments'], minimum: number): Insights['commitments'] {
  const sums = [counts.kept, counts.broken, counts.overdue, counts.open]
  const [kept = null, broken = null, overdue = null, open = null] = hideSmall(sums, minimum)
  return { kept, broken, overdue, open }
}

function hoursOf(tally: Tally, minimum: number): Insights['hours'] {
  const keys = Array.from({ length: DAYS_IN_WEEK * HOURS_IN_DAY }, (_, index) => {
    return `${Math.floor(index / HOURS_IN_DAY)}-${index % HOURS_IN_DAY}`
  })
  const cells = cellsOf(keys, (key) => tally.sum('hour', key), minimum)
  return Array.from({ length: DAYS_IN_WEEK }, (_, day) => cells.slice(day * HOURS_IN_DAY, (day + 1) * HOURS_IN_DAY))
}
