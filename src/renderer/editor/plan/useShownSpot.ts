import { useCallback } from 'react'
import type { SpeechSpot } from '../../../shared/flow/edit/speechSpot.ts'
import { useEditorSession, useEditorState } from '../EditorContext.ts'
import type { EditorState, Spot } from '../flowEditor.ts'

/** Whether the panel shows a spot, and how to have it shown. */
export function useShownSpot(spot: SpeechSpot): { readonly isShown: boolean; readonly show: () => void } {
  const { editor } = useEditorSession()
  const key = keyOf(spot)
  const isShown = useEditorState(
    useCallback((state: EditorState) => state.spot !== null && keyOf(state.spot) === key, [key]),
  )
  return { isShown, show: () => editor.show(spot) }
}

function keyOf(spot: Spot): string {
  return 'id' in spot ? `${spot.kind}:${spot.id}` : spot.kind
}
