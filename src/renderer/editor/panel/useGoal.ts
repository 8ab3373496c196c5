import { type RefObject, useEffect } from 'react'
import { useEditorState } from '../EditorContext.ts'
import type { EditorState, Spot } from '../flowEditor.ts'
import { findField } from './findField.ts'

const FIRST_FIELD = 'input, textarea, select, button, [tabindex="0"]'

/** Goes to the field that was asked for, the first without a path: it is scrolled into view and takes the focus. */
export function useGoal(panel: RefObject<HTMLElement | null>, spot: Spot | null): void {
  const goal = useEditorState(goalOf)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field may stand there only once its spot is shown
  useEffect(() => {
    if (goal === null || panel.current === null) return
    const field =
      goal.path === null ? panel.current.querySelector<HTMLElement>(FIRST_FIELD) : findField(panel.current, goal.path)
    field?.scrollIntoView({ block: 'center' })
    field?.focus({ preventScroll: true })
  }, [goal, spot, panel])
}

function goalOf({ goal }: EditorState) {
  return goal
}
