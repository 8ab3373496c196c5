import { useMemo } from 'react'
import type { Interval } from '../../shared/review/insights/wilson.ts'
import { localeOf } from './format.ts'
import { useTexts } from './TextsProvider.tsx'

const DAY_MS = 24 * 3_600_000
/** A Monday. */
const FIRST_MONDAY_MS = 4 * DAY_MS

/** How figures are written in the language of the screen. */
export function useNumbers() {
  const { i18n } = useTexts()
  return useMemo(() => makeNumbers(i18n.language), [i18n.language])
}

function makeNumbers(language: string) {
  const whole = new Intl.NumberFormat(language)
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const signed = new Intl.NumberFormat(language, { signDisplay: 'always', maximumFractionDigits: 0 })
  const date = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const short = new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const weekday = new Intl.DateTimeFormat(localeOf(language), { weekday: 'short', timeZone: 'UTC' })
  const weekdayLong = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' })
  return {
    count: (value: number) => whole.format(value),
    percent: (share: number) => percent.format(share),
    range: ({ low, high }: Interval) => percent.formatRange(low, high),
    /** Percentage points, with their sign. */
    points: (share: number) => signed.format(share * 100),
    /** A local day, a number since 1970-01-01. */
    day: (day: number) => short.format(day * DAY_MS),
    days: ({ from, to }: { readonly from: number; readonly to: number }) =>
      date.formatRange(from * DAY_MS, to * DAY_MS),
    /** 0 is Monday. */
    weekday: (index: number) => weekday.format(FIRST_MONDAY_MS + index * DAY_MS),
    weekdayLong: (index: number) => weekdayLong.format(FIRST_MONDAY_MS + index * DAY_MS),
  }
}
