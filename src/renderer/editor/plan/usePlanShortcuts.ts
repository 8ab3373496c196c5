import { useEffect } from 'react'
import { isDialogOpen } from '../../ui/Dialog.tsx'
import { areKeysInTrial } from '../areKeysInTrial.ts'
import type { PlanZoom } from './usePlanZoom.ts'

/** Ctrl with F, plus, minus, 0 and 1, wherever the focus is while the plan is shown. */
export function usePlanShortcuts(zoom: PlanZoom, search: () => void): void {
  useEffect(() => {
    const shortcuts: Readonly<Record<string, () => void>> = {
      f: search,
      '+': zoom.zoomIn,
      '=': zoom.zoomIn,
      '-': zoom.zoomOut,
      '0': zoom.reset,
      '1': zoom.fit,
    }
    const onKeyDown = (press: KeyboardEvent) => {
      if (!(press.ctrlKey || press.metaKey) || press.altKey || isDialogOpen() || areKeysInTrial()) return
      const run = shortcuts[press.key.toLowerCase()]
      if (run === undefined) return
      press.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [zoom, search])
}
