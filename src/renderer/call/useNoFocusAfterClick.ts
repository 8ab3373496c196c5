import { useEffect } from 'react'
import { isDialogOpen } from '../ui/Dialog.tsx'
import { isTick } from './useCallKeys.ts'

/** After a click no button and no checkbox keeps the focus: Space or Enter would press it again. */
export function useNoFocusAfterClick(isActive: boolean) {
  useEffect(() => {
    if (!isActive) return
    const onClick = (click: MouseEvent) => {
      if (click.detail === 0) return
      dropFocus()
      // A click on a label focuses its checkbox only after the click.
      setTimeout(dropFocus)
    }
    window.addEventListener('click', onClick)
    return () => window.removeEventListener('click', onClick)
  }, [isActive])
}

function dropFocus() {
  const focused = document.activeElement
  if ((focused instanceof HTMLButtonElement || isTick(focused)) && !isDialogOpen()) focused.blur()
}
