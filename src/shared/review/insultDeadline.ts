import { dateOf, dayNumber, isPublicHoliday, isWeekend } from './holidays.ts'

const MONTHS = 3
const MONTHS_IN_YEAR = 12

/**
 * The last day for a complaint of insult, as a number since 1970-01-01, for the day on which the insulted person knew of
 * it. Three months (§ 77b(1) StGB), to the day of the same number, or the last of a shorter month (§ 188(2), (3) BGB);
 * an end on a Saturday, a Sunday or a public holiday moves to the next working day (§ 77b(1) sentence 2 StGB, as
 * § 193 BGB). Only holidays of all Germany move it: where a state has more, the true end may be later, never earlier.
 */
export function insultDeadline(knownOnDay: number): number {
  let end = plusMonths(knownOnDay, MONTHS)
  while (isWeekend(end) || isPublicHoliday(end)) end += 1
  return end
}

function plusMonths(from: number, months: number): number {
  const { year, month, day } = dateOf(from)
  const index = month - 1 + months
  const [toYear, toMonth] = [year + Math.floor(index / MONTHS_IN_YEAR), (index % MONTHS_IN_YEAR) + 1]
  const lastOfMonth = dateOf(dayNumber(toYear, toMonth + 1, 0)).day
  return dayNumber(toYear, toMonth, Math.min(day, lastOfMonth))
}
