import { useEffect } from 'react'
import { isDialogOpen } from './ui/Dialog.tsx'

const BACK_BUTTON = 3
const FORWARD_BUTTON = 4

/** Alt and an arrow, and the back and forward buttons of a mouse, step along the trail of places. */
export function useTrailKeys(onStep: (by: 1 | -1) => void) {
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent) => {
      const by = press.key === 'ArrowLeft' ? -1 : press.key === 'ArrowRight' ? 1 : null
      if (by === null || !press.altKey || press.ctrlKey || press.defaultPrevented || isDialogOpen()) return
      press.preventDefault()
      onStep(by)
    }
    const onMouseUp = ({ button }: MouseEvent) => {
      if (isDialogOpen()) return
      if (button === BACK_BUTTON) onStep(-1)
      if (button === FORWARD_BUTTON) onStep(1)
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('mouseup', onMouseUp)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('mouseup', onMouseUp)
    }
  }, [onStep])
}
