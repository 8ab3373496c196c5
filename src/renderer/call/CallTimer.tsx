import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatClock } from '../ui/format.ts'
import classes from './CallTimer.module.css'

/** How long the call has lasted; ticks on its own, nothing else is drawn for it. */
export function CallTimer({ startedAtMs }: { readonly startedAtMs: number }) {
  const { t } = useTranslation()
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
