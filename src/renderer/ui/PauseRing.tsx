import { useEffect, useRef } from 'react'
import classes from './PauseRing.module.css'

type PauseRingProps = {
  readonly seconds: number
  readonly label: string
  /** A new one starts the pause anew. */
  readonly showing: string
}

/** Four steps a second look calm; a smooth animation would repaint every frame, just when the next key is awaited. */
const STEP_MS = 250

/** A ring that runs down while the agent keeps silent; still, with the number, where motion is not wanted. */
export function PauseRing({ seconds, label, showing }: PauseRingProps) {
  const hand = useRef<SVGCircleElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the showing is not used: that it changes is what counts
  useEffect(() => {
    hand.current?.removeAttribute('stroke-dashoffset')
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const steps = (seconds * 1000) / STEP_MS
    let step = 0
    const timer = setInterval(() => {
      step += 1
      hand.current?.setAttribute('stroke-dashoffset', String(step / steps))
      if (step >= steps) clearInterval(timer)
    }, STEP_MS)
    return () => clearInterval(timer)
  }, [seconds, showing])
  return (
    <svg className={classes.ring} viewBox="0 0 32 32" role="img" aria-label={label}>
      <circle className={classes.track} cx="16" cy="16" r="13" />
      <circle ref={hand} className={classes.hand} cx="16" cy="16" r="13" pathLength="1" />
      <text className={classes.seconds} x="16" y="20.5" textAnchor="middle">
        {seconds}
      </text>
    </svg>
  )
}
