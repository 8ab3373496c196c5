import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayNumber, easterSunday, isPublicHoliday, isWeekend } from '../../../src/shared/review/holidays.ts'
import { insultDeadline } from '../../../src/shared/review/insultDeadline.ts'

function dayOf(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return dayNumber(year, month, day)
}

function written(day: number): string {
  const { year, month, day: dayOfMonth } = dateOf(day)
  return [year, month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-')
}

describe('the deadline for a complaint of insult', () => {
  it.each([
    ['an ordinary working day', '2026-11-23', '2027-02-23'],
    ['a Saturday, which becomes Monday', '2026-11-20', '2027-02-22'],
    ['a Sunday, which becomes Monday', '2026-11-21', '2027-02-22'],
    ['31 August: November has 30 days', '2026-08-31', '2026-11-30'],
    ['30 November in a common year: 28 February is a Sunday', '2026-11-30', '2027-03-01'],
    ['30 November before a leap year', '2027-11-30', '2028-02-29'],
    ['29 November before a leap year', '2027-11-29', '2028-02-29'],
    ['29 February of a leap year', '2028-02-29', '2028-05-29'],
    ['New Year, a Friday: over the weekend to Monday', '2026-10-01', '2027-01-04'],
    ['Christmas on Friday and Saturday: to Monday', '2026-09-25', '2026-12-28'],
    ['Christmas Eve is a working day', '2026-09-24', '2026-12-24'],
    ['Good Friday: over Easter to Tuesday', '2026-01-03', '2026-04-07'],
    ['Easter Monday', '2026-01-06', '2026-04-07'],
    ['Ascension, a Thursday', '2026-02-14', '2026-05-15'],
    ['Whit Monday', '2026-02-25', '2026-05-26'],
    ['Labour Day, a Friday', '2026-02-01', '2026-05-04'],
    ['German Unity, a Saturday', '2026-07-03', '2026-10-05'],
    ['over the turn of the year', '2026-12-15', '2027-03-15'],
    ['a holiday of single states moves nothing (Epiphany)', '2026-10-06', '2027-01-06'],
  ])('from %s', (_, knownOn, end) => {
    expect(written(insultDeadline(dayOf(knownOn)))).toBe(end)
  })

  it('is a working day, three months on or at most five days later, for any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2100-01-01') }), (day) => {
        const end = insultDeadline(day)
        expect(isWeekend(end) || isPublicHoliday(end)).toBe(false)
        expect(end - day).toBeGreaterThanOrEqual(89)
        expect(end - day).toBeLessThanOrEqual(92 + 5)
      }),
    )
  })
})

describe('Easter', () => {
  it.each([
    ['1818-03-22'],
    ['1943-04-25'],
    ['1954-04-18'],
    ['1981-04-19'],
    ['2000-04-23'],
    ['2008-03-23'],
    ['2024-03-31'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2038-04-25'],
    ['2049-04-18'],
    ['2076-04-19'],
  ])('was or will be on %s', (date) => {
    expect(written(easterSunday(Number(date.slice(0, 4))))).toBe(date)
  })
})
