import type { Random } from './random.ts'

/** When simulated calls begin: from the first local day on, for so many days. */
export type Period = {
  readonly from: { readonly year: number; readonly month: number; readonly day: number }
  readonly days: number
  readonly calls: number
}

const HOUR_MS = 3_600_000
/** Sunday first, as `Date` counts: after the weekend the most people call. */
const OF_WEEKDAY: readonly number[] = [0.05, 1.25, 1.1, 1, 1, 0.9, 0.35]
/** From midnight on: a morning peak, a dip at noon, a smaller peak in the afternoon. */
const OF_HOUR: readonly number[] = [
  0, 0, 0, 0, 0, 0, 0, 0.15, 0.8, 1.3, 1.4, 1.15, 0.7, 0.8, 1.05, 1.05, 1.1, 0.85, 0.45, 0.2, 0.05, 0, 0, 0,
]
const ALL_HOURS = OF_HOUR.reduce((sum, weight) => sum + weight, 0)

/** The starts of all calls of a period in order, no two at the same millisecond. */
export function* startTimes(period: Period, random: Random): Generator<number> {
  const days = Array.from({ length: period.days }, (_, index) => midnightOf(period, index))
  const weights = days.map((day) => OF_WEEKDAY[day.getDay()] ?? 1)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let before = 0
  let lastMs = Number.NEGATIVE_INFINITY
  for (const [index, day] of days.entries()) {
    const after = before + (weights[index] ?? 0)
    const count = Math.round((period.calls * after) / all) - Math.round((period.calls * before) / all)
    for (const atMs of timesOfDay(day, count, random)) {
      lastMs = Math.max(atMs, lastMs + 1)
      yield lastMs
    }
    before = after
  }
}

/** The local midnight at which a day of the period begins. */
function midnightOf({ from: { year, month, day } }: Period, index: number): Date {
  return new Date(year, month - 1, day + index)
}

function timesOfDay(day: Date, count: number, random: Random): readonly number[] {
  const times = Array.from(
    { length: count },
    () => day.getTime() + hourOf(random) * HOUR_MS + random.whole(0, HOUR_MS - 1),
  )
  return times.toSorted((a, b) => a - b)
}

function hourOf(random: Random): number {
  let left = random.next() * ALL_HOURS
  return Math.max(
    0,
    OF_HOUR.findIndex((weight) => {
      left -= weight
      return left < 0
    }),
  )
}
