import { useEffect, useState } from 'react'
import { formatClock } from '../ui/format.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './CallTimer.module.css'

/** How long the call has lasted; ticks on its own, nothing else is drawn for it. */
export function CallTimer({ startedAtMs }: { readonly startedAtMs: number }) {
  const { t } = useTexts()
  const [nowMs, setNowMs] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <span className={classes.timer} role="timer" aria-label={t('call.duration')}>
      {formatClock(nowMs - startedAtMs)}
    </span>
  )
}
