import { Panel, useStore } from '@xyflow/react'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { fullSizeZoom } from './firstView.ts'
import { usePlanZoom } from './usePlanZoom.ts'
import classes from './ZoomTools.module.css'

/** Larger, smaller, full size, and everything at once. */
export function ZoomTools() {
  const { t } = useTexts()
  const zoom = usePlanZoom()
  const percent = useStore(({ transform: [, , scale] }) => Math.round((scale / fullSizeZoom()) * 100))
  return (
    <Panel position="bottom-left" className={classes.tools} role="group" aria-label={t('plan.zoom')}>
      <button type="button" aria-label={t('plan.zoomOut')} onClick={zoom.zoomOut}>
        −
      </button>
      <button type="button" aria-label={t('plan.zoomReset', { percent })} onClick={zoom.reset}>
        {t('plan.percent', { percent })}
      </button>
      <button type="button" aria-label={t('plan.zoomIn')} onClick={zoom.zoomIn}>
        +
      </button>
      <button type="button" onClick={zoom.fit}>
        {t('plan.wholePlan')}
      </button>
    </Panel>
  )
}
