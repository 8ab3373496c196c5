import { useReactFlow } from '@xyflow/react'
import { useMemo } from 'react'
import { fullSizeZoom } from './firstView.ts'
import { glideMs } from './planView.ts'

/** The overview in its corner is not to hide a step. */
const WHOLE_PADDING = { top: '28px', bottom: '28px', left: '28px', right: '176px' } as const

/** Larger, smaller, full size, and the whole plan. */
export type PlanZoom = Readonly<Record<'zoomIn' | 'zoomOut' | 'reset' | 'fit', () => void>>

/** What can be done about the size of the plan. */
export function usePlanZoom(): PlanZoom {
  const { zoomIn, zoomOut, zoomTo, fitView } = useReactFlow()
  return useMemo(
    () => ({
      zoomIn: () => void zoomIn({ duration: glideMs() }),
      zoomOut: () => void zoomOut({ duration: glideMs() }),
      reset: () => void zoomTo(fullSizeZoom(), { duration: glideMs() }),
      fit: () => void fitView({ duration: glideMs(), padding: WHOLE_PADDING, maxZoom: fullSizeZoom() }),
    }),
    [zoomIn, zoomOut, zoomTo, fitView],
  )
}
