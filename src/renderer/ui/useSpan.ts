import { useTexts } from './TextsProvider.tsx'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** Up to here hours say more than days. */
const HOURS_UP_TO = 48

/** Says how long a time is, roughly: "3 hours", "2 days". In German as it stands after "seit" and "nach". */
export function useSpan(): (ms: number) => string {
  const { t } = useTexts()
  return (ms) => {
    if (ms < HOUR_MS) return t('today.span.minutes', { count: Math.max(1, Math.floor(ms / MINUTE_MS)) })
    if (ms < HOURS_UP_TO * HOUR_MS) return t('today.span.hours', { count: Math.floor(ms / HOUR_MS) })
    return t('today.span.days', { count: Math.floor(ms / DAY_MS) })
  }
}
