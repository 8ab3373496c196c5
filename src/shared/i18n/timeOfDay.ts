/** A time on the clock. */
export type Time = { readonly hour: number; readonly minute: number }
/** What was looked for: there, not mentioned (null), or mentioned but impossible, such as 31.2. or 14:75. */
export type Found<T> = T | null | 'impossible'

/** Parts of the day that stand for a time. */
export const PARTS_OF_DAY: Readonly<Record<string, number>> = {
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

/** The time of day that a phrase in lower case names. */
export function findTime(text: string): Found<Time> {
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
