import type { Insights } from '../../shared/review/insights/insights.ts'
import type { Share } from '../../shared/review/insights/shareOf.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useNumbers } from '../ui/useNumbers.ts'
import classes from './FigureTexts.module.css'
import { changeOf } from './shares.ts'

/** A share with how sure it is. */
export function ShareText({ share }: { readonly share: Share | null }) {
  const numbers = useNumbers()
  if (share === null) return <Hidden />
  return (
    <>
      {numbers.percent(share.share)} <span className={classes.quiet}>({numbers.range(share)})</span>
    </>
  )
}

/** How long a conversation takes on average. */
export function Duration({ insights: { meanSeconds } }: { readonly insights: Insights }) {
  const { t } = useTexts()
  if (meanSeconds === null) return <Hidden />
  const seconds = Math.round(meanSeconds)
  const rest = String(seconds % 60).padStart(2, '0')
  return t('insights.key.minutes', { minutes: Math.floor(seconds / 60), seconds: rest })
}

/** How much a share has changed; in words where chance may have done it. */
export function Change({ now, before }: { readonly now: Share | null; readonly before: Share | null }) {
  const { t } = useTexts()
  const numbers = useNumbers()
  if (now === null || before === null) return null
  const change = changeOf(now, before)
  if (change === 'within') return <span className={classes.quiet}>{t('insights.key.within')}</span>
  return t('insights.key.points', { points: numbers.points(change) })
}

function Hidden() {
  const { t } = useTexts()
  return <span className={classes.quiet}>{t('insights.hidden')}</span>
}
