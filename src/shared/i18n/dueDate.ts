import { type Found, findTime, PARTS_OF_DAY, type Time } from './timeOfDay.ts'

/** Weekdays as people write them, by number (Sunday 0). */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['sonntag', 'sunday'],
  ['montag', 'monday'],
  ['dienstag', 'tuesday'],
  ['mittwoch', 'wednesday'],
  ['donnerstag', 'thursday'],
  ['freitag', 'friday'],
  ['samstag', 'saturday', 'sonnabend'],
]
const SHORT_WEEKDAYS: readonly (readonly string[])[] = [
  ['so', 'sun'],
  ['mo', 'mon'],
  ['di', 'tue'],
  ['mi', 'wed'],
  ['do', 'thu'],
  ['fr', 'fri'],
  ['sa', 'sat'],
]

const MINUTE_MS = 60_000
const DEFAULT_TIME = { hour: 9, minute: 0 }
const END_OF_WORK = { hour: 17, minute: 0 }

type Day = { readonly year: number; readonly month: number; readonly day: number }

/**
 * The moment that a phrase such as "morgen 10 Uhr", "Freitag 14:30", "tomorrow 10am", "in 2 hours" or "24.12. 9 Uhr"
 * means, seen from `nowMs` in the local time zone. Understands German and English at once; null if it does not.
 */
export function parseDueDate(phrase: string, nowMs: number): number | null {
  const text = phrase.toLowerCase().replace(/\s+/g, ' ').trim()
  const relative = parseRelative(text, nowMs)
  if (relative !== null) return relative === 'impossible' ? null : relative
  const now = new Date(nowMs)
  const day = findDay(text, now)
  const time = findTime(text)
  if (day === 'impossible' || time === 'impossible' || (day === null && time === null)) return null
  return time === null ? openAt(day ?? plusDays(now, 0), now) : at(day ?? firstDayFor(time, now), time)
}

function parseRelative(text: string, nowMs: number): Found<number> {
  const match =
    /\bin (\d{1,3}|einer|einem|one|an|a) ?(minuten?|minutes?|min|stunden?|hours?|std|h|tage?n?|days?|wochen?|weeks?)\b/.exec(
      text,
    )
  if (match === null) return null
  const [whole, amount = '', unit = ''] = match
  const count = /^\d/.test(amount) ? Number(amount) : 1
  if (/^(min)/.test(unit)) return nowMs + count * MINUTE_MS
  if (/^(stunde|hour|std|h)/.test(unit)) return nowMs + count * 60 * MINUTE_MS
  const days = /^(woche|week)/.test(unit) ? count * 7 : count
  const time = findTime(text.replace(whole, ''))
  if (time === 'impossible') return time
  const now = new Date(nowMs)
  const day = plusDays(now, days)
  return time === null ? openAt(day, now) : at(day, time)
}

function findDay(text: string, now: Date): Found<Day> {
  if (/\b(übermorgen|day after tomorrow)\b/.test(text) || text.includes('übermorgen')) return plusDays(now, 2)
  if (/\b(heute|today|tonight)\b/.test(text)) return plusDays(now, 0)
  if (/\b(morgen|tomorrow)\b/.test(text)) return plusDays(now, 1)
  return findDate(text, now) ?? findWeekday(text, now)
}

function findDate(text: string, now: Date): Found<Day> {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text)
  if (iso !== null) return valid({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) })
  const dotted = /\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?/.exec(text)
  if (dotted === null) return null
  const [, day, month, year] = dotted
  if (year !== undefined) return valid({ year: (Number(year) % 2000) + 2000, month: Number(month), day: Number(day) })
  const thisYear = valid({ year: now.getFullYear(), month: Number(month), day: Number(day) })
  if (thisYear === 'impossible' || at(thisYear, { hour: 23, minute: 59 }) >= now.getTime()) return thisYear
  return valid({ ...thisYear, year: thisYear.year + 1 })
}

function findWeekday(text: string, now: Date): Day | null {
  const words = text.split(/[^a-zäöü]+/)
  const whole = WEEKDAYS.findIndex((names) => words.some((word) => names.includes(word)))
  const isShort = (names: readonly string[]) => names.some((name) => standsShort(text, name))
  const weekday = whole < 0 ? SHORT_WEEKDAYS.findIndex(isShort) : whole
  if (weekday < 0) return null
  const ahead = (weekday - now.getDay() + 7) % 7
  return plusDays(now, ahead === 0 ? 7 : ahead)
}

/** Short names are also common words ("so", "do", "sat"): they count only alone or before a number or a time. */
function standsShort(text: string, name: string): boolean {
  const time = `(\\d|${Object.keys(PARTS_OF_DAY).join('|')}${name === 'so' ? '' : '|(um|at|ab|gegen|bis) \\d'})`
  return new RegExp(`^((am|on|bis|by|next) )?${name}[.,]?($| ${time})`).test(text)
}

/** A time without a day means today, or tomorrow when it has passed. */
function firstDayFor(time: Time, now: Date): Day {
  const today = plusDays(now, 0)
  return at(today, time) <= now.getTime() ? plusDays(now, 1) : today
}

/** A day without a time means its morning. Today means by the end of work, or the next full hour: never the past. */
function openAt(day: Day, now: Date): number {
  const today = plusDays(now, 0)
  if (at(day, DEFAULT_TIME) !== at(today, DEFAULT_TIME)) return at(day, DEFAULT_TIME)
  const endMs = at(today, END_OF_WORK)
  return endMs > now.getTime() ? endMs : at(today, { hour: now.getHours() + 1, minute: 0 })
}

function plusDays(now: Date, days: number): Day {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days)
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }
}

function valid(day: Day): Day | 'impossible' {
  const date = new Date(day.year, day.month - 1, day.day)
  return date.getMonth() === day.month - 1 && date.getDate() === day.day ? day : 'impossible'
}

function at({ year, month, day }: Day, { hour, minute }: Time): number {
  return new Date(year, month - 1, day, hour, minute).getTime()
}

/** A date as people type it and `parseDueDate` reads it, "23.11.2026 10:00" in local time; empty where there is none. */
export function writeDueDate(atMs: number | null): string {
  if (atMs === null) return ''
  const at = new Date(atMs)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getDate()}.${at.getMonth() + 1}.${at.getFullYear()} ${two(at.getHours())}:${two(at.getMinutes())}`
}
