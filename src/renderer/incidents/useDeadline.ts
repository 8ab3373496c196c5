import { insultDeadline } from '../../shared/review/insultDeadline.ts'
import { wallTime } from '../../shared/review/wallTime.ts'
import type { Tone } from '../ui/Badge.tsx'
import { formatDay } from '../ui/format.ts'
import { useTexts } from '../ui/TextsProvider.tsx'

/** From here on the end of a deadline is marked, in days. */
const SOON = 14

/** The end of a deadline in words. */
export type Deadline = { readonly date: string; readonly left: string; readonly tone: Tone }

/** Says when the deadline for a complaint of insult ends, for the start of its call. */
export function useDeadline(): (startedAtMs: number) => Deadline {
  const { t, i18n } = useTexts()
  return (startedAtMs) => {
    const end = insultDeadline(wallTime(startedAtMs).day)
    const count = end - wallTime(Date.now()).day
    const date = formatDay(end, i18n.language)
    if (count < 0) return { date, left: t('incidents.deadlineOver'), tone: 'plain' }
    const left = count === 0 ? t('incidents.deadlineToday') : t('incidents.deadlineLeft', { count })
    return { date, left, tone: count <= SOON ? 'brick' : 'plain' }
  }
}
