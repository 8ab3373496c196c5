import type { Viewport } from '@xyflow/react'
import { type RefObject, useLayoutEffect, useState } from 'react'
import { firstView, fullSizeZoom } from './firstView.ts'
import { usePlanActions } from './PlanContext.ts'

/** What is in view first, as soon as it is known how large the frame of the canvas is. */
export function useOpeningView(frame: RefObject<HTMLElement | null>): Viewport | null {
  const { editor, memory } = usePlanActions().subject
  const [viewport, setViewport] = useState<Viewport | null>(null)
  useLayoutEffect(() => {
    const { flow } = editor.state
    const size = frame.current?.getBoundingClientRect() ?? { width: 0, height: 0 }
    const start = { places: memory.placesOf(flow), startId: flow.entries.start, size, fullSize: fullSizeZoom() }
    setViewport(memory.viewport ?? firstView(start))
  }, [editor, memory, frame])
  return viewport
}
