const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How long ago something was, in the largest unit that fits: "vor 3 Tagen", "2 hours ago". */
export function formatAge(atMs: number, nowMs: number, language: string): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const ageMs = Math.max(0, nowMs - atMs)
  if (ageMs >= DAY_MS) return words.format(-Math.floor(ageMs / DAY_MS), 'day')
  if (ageMs >= HOUR_MS) return words.format(-Math.floor(ageMs / HOUR_MS), 'hour')
  return words.format(-Math.floor(ageMs / MINUTE_MS), 'minute')
}
