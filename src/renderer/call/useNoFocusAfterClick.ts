import { useEffect } from 'react'
import { isDialogOpen } from '../ui/Dialog.tsx'

/** After a click no button keeps the focus: Space or Enter would press it again. */
export function useNoFocusAfterClick(isActive: boolean) {
  useEffect(() => {
    if (!isActive) return
    const onClick = (click: MouseEvent) => {
      const focused = document.activeElement
      if (click.detail > 0 && focused instanceof HTMLButtonElement && !isDialogOpen()) focused.blur()
    }
    window.addEventListener('click', onClick)
    return () => window.removeEventListener('click', onClick)
  }, [isActive])
}
