import { useEffect } from 'react'
import { isDialogOpen } from '../ui/Dialog.tsx'
import { areKeysInTrial } from './areKeysInTrial.ts'
import type { EditorSession } from './EditorContext.ts'

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, also while writing: the field's own history would not know of the other views. */
export function useHistoryKeys({ editor, readOnly }: EditorSession): void {
  useEffect(() => {
    if (readOnly) return
    const onKeyDown = (press: KeyboardEvent) => {
      if (!(press.ctrlKey || press.metaKey) || press.altKey || isDialogOpen() || areKeysInTrial()) return
      const key = press.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      press.preventDefault()
      if (key === 'y' || press.shiftKey) editor.redo()
      else editor.undo()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [editor, readOnly])
}
