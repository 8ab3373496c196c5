import { useEffect } from 'react'
import { isDialogOpen } from '../../ui/Dialog.tsx'
import { useEditorSession } from '../EditorContext.ts'
import type { PlanActions } from './planActions.ts'

/** Copies, cuts and pastes steps while the plan has the focus: the events need no permission of the system. */
export function usePlanClipboard(actions: PlanActions, canvas: () => HTMLElement | null): void {
  const { readOnly } = useEditorSession()
  useEffect(() => {
    const isMine = () => canvas() !== null && document.activeElement === canvas() && !isDialogOpen()
    const copy = (event: ClipboardEvent) => {
      const text = isMine() ? actions.copied() : null
      if (text === null) return false
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
      return true
    }
    const cut = (event: ClipboardEvent) => {
      if (copy(event) && !readOnly) actions.remove()
    }
    const paste = (event: ClipboardEvent) => {
      if (!isMine() || readOnly) return
      event.preventDefault()
      actions.paste(event.clipboardData?.getData('text/plain') ?? '')
    }
    document.addEventListener('copy', copy)
    document.addEventListener('cut', cut)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', cut)
      document.removeEventListener('paste', paste)
    }
  }, [actions, canvas, readOnly])
}
