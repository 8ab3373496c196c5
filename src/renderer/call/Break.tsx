import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { formatClock } from '../ui/format.ts'
import { Header } from '../ui/Header.tsx'
import { IconLeaf } from '../ui/icons.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './Break.module.css'

const BREAK_MS = 2 * 60_000

/** Two quiet minutes; nobody is hurried out of them. */
export function Break({ onEnd }: { readonly onEnd: () => void }) {
  const { t } = useTexts()
  const [endsAtMs] = useState(() => Date.now() + BREAK_MS)
  const [nowMs, setNowMs] = useState(Date.now)
  const end = useRef<HTMLButtonElement>(null)
  useEffect(() => end.current?.focus(), [])
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const left = endsAtMs - nowMs
  return (
    <>
      <Header title={t('call.title')} />
      <main className={classes.body}>
        <IconLeaf className={classes.leaf} size="3rem" stroke={1.25} aria-hidden="true" />
        <h2 className={classes.title}>{t('ready.pause.title')}</h2>
        <p className={classes.text}>{t('ready.pause.text')}</p>
        <p className={classes.text}>
          {left > 0 ? t('ready.pause.remaining', { time: formatClock(left) }) : t('ready.pause.over')}
        </p>
        <Button buttonRef={end} onPress={onEnd}>
          {t('ready.pause.end')}
        </Button>
      </main>
    </>
  )
}
