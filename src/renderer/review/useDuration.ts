import { useTexts } from '../ui/TextsProvider.tsx'

/** A duration in minutes and seconds, in the language of the screen. */
export function useDuration(): (durationMs: number) => string {
  const { t } = useTexts()
  return (durationMs) => {
    const seconds = Math.max(0, Math.round(durationMs / 1000))
    return t('review.minutes', { minutes: Math.floor(seconds / 60), seconds: String(seconds % 60).padStart(2, '0') })
  }
}
