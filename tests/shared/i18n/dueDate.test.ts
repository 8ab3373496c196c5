import { describe, expect, it } from 'vitest'
import { parseDueDate, writeDueDate } from '../../../src/shared/i18n/dueDate.ts'

// A Wednesday, 14:20 local time.
const NOW = new Date(2026, 10, 18, 14, 20).getTime()

function at(month: number, day: number, hour: number, minute = 0, year = 2026): number {
  return new Date(year, month - 1, day, hour, minute).getTime()
}

describe('a date as people write it', () => {
  it.each([
    ['morgen 10 Uhr', at(11, 19, 10)],
    ['tomorrow 10am', at(11, 19, 10)],
    ['Morgen um 15:30', at(11, 19, 15, 30)],
    ['tomorrow 3 pm', at(11, 19, 15)],
    ['heute 16 Uhr', at(11, 18, 16)],
    ['today 4:15pm', at(11, 18, 16, 15)],
    ['übermorgen', at(11, 20, 9)],
    ['day after tomorrow noon', at(11, 20, 12)],
    ['Freitag 14 Uhr', at(11, 20, 14)],
    ['Friday 2pm', at(11, 20, 14)],
    ['am Montag', at(11, 23, 9)],
    ['Mittwoch', at(11, 25, 9)],
    ['Sonntag', at(11, 22, 9)],
    ['24.12. 9 Uhr', at(12, 24, 9)],
    ['3.1.', at(1, 3, 9, 0, 2027)],
    ['24.12.2027 um 8:05', at(12, 24, 8, 5, 2027)],
    ['2026-12-01 11:00', at(12, 1, 11)],
    ['in 2 Stunden', NOW + 2 * 3_600_000],
    ['in an hour', NOW + 3_600_000],
    ['in 15 min', NOW + 15 * 60_000],
    ['in 3 Tagen', at(11, 21, 9)],
    ['in einer Woche 10 Uhr', at(11, 25, 10)],
    ['16 Uhr', at(11, 18, 16)],
    ['um 9', at(11, 19, 9)],
    ['morgen früh', at(11, 19, 9)],
    ['12am tomorrow', at(11, 19, 0)],
    ['Fr 14 Uhr', at(11, 20, 14)],
    ['so', at(11, 22, 9)],
    ['bis Do. um 9', at(11, 19, 9)],
    ['by Fri 3pm', at(11, 20, 15)],
    ['Mo vormittag', at(11, 23, 10)],
    ['heute 10 Uhr', at(11, 18, 10)],
    ['heute', at(11, 18, 17)],
    ['noch heute', at(11, 18, 17)],
    ['Today', at(11, 18, 17)],
    ['by today', at(11, 18, 17)],
    ['18.11.', at(11, 18, 17)],
    ['2026-11-18', at(11, 18, 17)],
    ['heute Abend', at(11, 18, 18)],
  ])('%s', (phrase, expected) => {
    expect(parseDueDate(phrase, NOW)).toBe(expected)
  })

  it.each([
    '',
    '   ',
    'bald',
    'soon',
    '31.2.',
    '31.2. 9 Uhr',
    '25 Uhr',
    'irgendwann nach dem Urlaub',
    'so bald wie möglich',
    'will do it some day',
    'some day',
    'as soon as she has sat down',
    'morgen 14:75',
    'morgen 25 Uhr',
    'tomorrow 14pm',
    'in 2 Tagen 27 Uhr',
  ])('does not guess at "%s"', (phrase) => {
    expect(parseDueDate(phrase, NOW)).toBeNull()
  })
})

describe('today without a time', () => {
  it.each([
    [8, 0, at(11, 18, 17)],
    [16, 59, at(11, 18, 17)],
    [17, 0, at(11, 18, 18)],
    [19, 40, at(11, 18, 20)],
    [23, 30, at(11, 19, 0)],
  ])('at %i:%i is never the past', (hour, minute, expected) => {
    const nowMs = at(11, 18, hour, minute)
    expect([parseDueDate('heute', nowMs), parseDueDate('today', nowMs)]).toEqual([expected, expected])
  })
})

it('writes a date so that it reads it again', () => {
  const atMs = new Date(2026, 10, 23, 10, 5).getTime()
  expect(parseDueDate(writeDueDate(atMs), new Date(2026, 10, 21).getTime())).toBe(atMs)
  expect(writeDueDate(null)).toBe('')
})
