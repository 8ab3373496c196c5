const DAY_MS = 24 * 3_600_000
const DAYS_IN_WEEK = 7
/** 1970-01-01 was a Thursday; Monday is 0. */
const EPOCH_WEEKDAY = 3
const SATURDAY = 5

/** Days after Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday. */
const MOVING = [-2, 1, 39, 50] as const
/** Month and day: New Year, Labour Day, German Unity, both days of Christmas. */
const FIXED = [
  [1, 1],
  [5, 1],
  [10, 3],
  [12, 25],
  [12, 26],
] as const

/** The number of a day since 1970-01-01; months count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** The date of a day, given as a number since 1970-01-01; months count from 1. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Easter Sunday, as a number since 1970-01-01: Gauss's rule with the two exceptions of Lichtenberg, from 1583 on. */
export function easterSunday(year: number): number {
  const k = Math.floor(year / 100)
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25)
  const s = 2 - Math.floor((3 * k + 3) / 4)
  const a = year % 19
  const d = (19 * a + m) % 30
  const r = Math.floor((d + Math.floor(a / 11)) / 29)
  const fullMoon = 21 + d - r
  const firstSunday = 7 - ((year + Math.floor(year / 4) + s) % 7)
  return dayNumber(year, 3, fullMoon + 7 - ((fullMoon - firstSunday) % 7))
}

/** Whether a day is a public holiday in all of Germany; holidays of single states do not count here. */
export function isPublicHoliday(day: number): boolean {
  const { year, month, day: dayOfMonth } = dateOf(day)
  if (FIXED.some(([itsMonth, itsDay]) => itsMonth === month && itsDay === dayOfMonth)) return true
  const easter = easterSunday(year)
  return MOVING.some((after) => easter + after === day)
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: number): boolean {
  return (day + EPOCH_WEEKDAY) % DAYS_IN_WEEK >= SATURDAY
}
