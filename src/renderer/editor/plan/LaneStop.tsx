import type { ReactNode } from 'react'
import type { SpeechSpot } from '../../../shared/flow/edit/speechSpot.ts'
import { usePlanMarks } from '../planMarks.ts'
import classes from './LadderLane.module.css'
import { useShownSpot } from './useShownSpot.ts'

type LaneStopProps = {
  readonly spot: SpeechSpot
  readonly tabIndex: number
  readonly onStop: () => void
  readonly children: ReactNode
}

/** Something said on the ladder that is no rung. */
export function LaneStop({ spot, tabIndex, onStop, children }: LaneStopProps) {
  const { isShown, show } = useShownSpot(spot)
  const { current } = usePlanMarks()
  return (
    <button
      type="button"
      className={classes.stop}
      aria-pressed={isShown}
      data-lit={spot.kind === 'reaction' && current === `reaction:${spot.id}`}
      tabIndex={tabIndex}
      onFocus={onStop}
      onClick={show}
    >
      {children}
    </button>
  )
}
