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

/** Parts of the day that stand for a time. */
const PARTS_OF_DAY: Readonly<Record<string, number>> = {
  früh: 9,
  morgens: 9,
  morning: 9,
  vormittag: 10,
  vormittags: 10,
  mittag: 12,
  mittags: 12,
  noon: 12,
  nachmittag: 15,
  nachmittags: 15,
  afternoon: 15,
  abend: 18,
  abends: 18,
  evening: 18,
  tonight: 18,
}

const MINUTE_MS = 60_000
const DEFAULT_TIME = { hour: 9, minute: 0 }

type Day = { readonly year: number; readonly month: number; readonly day: number }
type Time = { readonly hour: number; readonly minute: number }
/** What was looked for: there, not mentioned (null), or mentioned but impossible, such as 31.2. or 14:75. */
type Found<T> = T | null | 'impossible'

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
  return at(day ?? firstDayFor(time, now), time ?? DEFAULT_TIME)
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
  return time === 'impossible' ? time : at(plusDays(new Date(nowMs), days), time ?? DEFAULT_TIME)
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

function findTime(text: string): Found<Time> {
  const clock = /\b(\d{1,2})[:.](\d{2})(?:\s?(am|pm))?\b(?!\.)/.exec(text)
  if (clock !== null) return validTime(Number(clock[1]), Number(clock[2]), clock[3])
  const hour =
    /\b(\d{1,2})\s*(uhr|am|pm|o'clock|h)\b/.exec(text) ?? /\b(?:um|at|gegen|bis)\s(\d{1,2})\b(?![.:\d])/.exec(text)
  if (hour !== null) return validTime(Number(hour[1]), 0, hour[2])
  const part = Object.entries(PARTS_OF_DAY).find(([word]) => text.split(/[^a-zäöü]+/).includes(word))
  if (part !== undefined) return { hour: part[1], minute: 0 }
  const bare = /^\D*\s(\d{1,2})$/.exec(text)?.[1]
  return bare === undefined ? null : validTime(Number(bare), 0, undefined)
}

function validTime(hour: number, minute: number, half: string | undefined): Found<Time> {
  const isHalf = half === 'am' || half === 'pm'
  if (minute > 59 || hour > (isHalf ? 12 : 23) || (isHalf && hour === 0)) return 'impossible'
  return { hour: isHalf ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour, minute }
}

/** A time without a day means today, or tomorrow when it has passed. */
function firstDayFor(time: Time | null, now: Date): Day {
  const today = plusDays(now, 0)
  return time !== null && at(today, time) <= now.getTime() ? plusDays(now, 1) : today
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
