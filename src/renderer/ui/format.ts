/** A duration as a clock shows it: 4:12 as "04:12", an hour and more as "1:04:12". */
export function formatClock(durationMs: number): string {
  const seconds = Math.max(0, Math.floor(durationMs / 1000))
  const pad = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`
  return hours === 0 ? rest : `${hours}:${rest}`
}

/** A time of day. */
export function formatTime(atMs: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(atMs)
}

/** A day and a time, short: for promises. */
export function formatDue(atMs: number, language: string): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(localeOf(language), options).format(atMs)
}

/** A day and a time, in full. */
export function formatDateTime(atMs: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(atMs)
}

/** A day and a time to the second. */
export function formatMoment(atMs: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'medium' }).format(atMs)
}

/** An amount of money without needless decimals. */
export function formatEuro(amount: number, language: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: 2,
  }).format(amount)
}

const DAY_MS = 24 * 3_600_000

/** A day, given as a number since 1970-01-01, in full. */
export function formatDay(day: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(day * DAY_MS)
}

/** The locale for dates and times in a language of the screen: English by the 24-hour clock, as phone rosters have it. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language
}
