import type { WallTime } from './countFigures.ts'

const DAY_MS = 24 * 3_600_000
const MINUTE_MS = 60_000
const DAYS_IN_WEEK = 7

/** A time by the clock on the wall of this PC. */
export function wallTime(atMs: number): WallTime {
  const date = new Date(atMs)
  const day = dayOf(atMs)
  return { day, weekday: (date.getDay() + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK, hour: date.getHours() }
}

/** The local day of a time, as a number since 1970-01-01. */
function dayOf(atMs: number): number {
  return Math.floor((atMs - new Date(atMs).getTimezoneOffset() * MINUTE_MS) / DAY_MS)
}

/** When a local day, a number since 1970-01-01, begins. */
export function startOfDayMs(day: number): number {
  return new Date(1970, 0, 1 + day).getTime()
}
