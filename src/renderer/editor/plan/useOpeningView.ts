import { useReactFlow, type Viewport } from '@xyflow/react'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { firstView, fullSizeZoom } from './firstView.ts'
import { usePlanActions } from './PlanContext.ts'
import type { PlanActions } from './planActions.ts'

/** What is in view first, as soon as it is known how large the frame of the canvas is. */
export function useOpeningView(frame: RefObject<HTMLElement | null>): Viewport | null {
  const actions = usePlanActions()
  const [viewport, setViewport] = useState<Viewport | null>(null)
  useLayoutEffect(() => {
    setViewport(actions.subject.memory.viewport ?? firstLook(actions, frame.current))
  }, [actions, frame])
  return viewport
}

/**
 * Looks anew when the steps were arranged while the plan was on screen already: at its beginning where nobody has looked
 * about, and at the step that somebody is at. The focus and what is selected stay.
 */
export function useRearrangedView(
  canvas: RefObject<HTMLElement | null>,
  arrangement: number,
  current: string | null,
): void {
  const actions = usePlanActions()
  const camera = useReactFlow()
  const seen = useRef(arrangement)
  useEffect(() => {
    if (seen.current === arrangement) return
    seen.current = arrangement
    const { viewport, hasLooked } = actions.subject.memory
    const look = viewport !== null && hasLooked ? viewport : firstLook(actions, canvas.current)
    void camera.setViewport(look).then(() => {
      if (current !== null) actions.reveal(current)
    })
  }, [actions, camera, canvas, arrangement, current])
}

function firstLook({ subject: { editor, memory } }: PlanActions, frame: HTMLElement | null): Viewport {
  const { flow } = editor.state
  const size = frame?.getBoundingClientRect() ?? { width: 0, height: 0 }
  return firstView({ places: memory.placesOf(flow), startId: flow.entries.start, size, fullSize: fullSizeZoom() })
}
