import { type Dispatch, type SetStateAction, useEffect, useRef } from 'react'
import { placeOf } from '../../../shared/flow/edit/placeOf.ts'
import { useEditorSession, useEditorState } from '../EditorContext.ts'
import type { EditorState } from '../flowEditor.ts'
import { rowIdAt } from './problemsOfRows.ts'

/** Where somebody is in the list. `rowId` null: at the first row. */
export type GridState = {
  readonly rowId: string | null
  readonly column: number
  /** Whether she writes in that cell. */
  readonly editing: boolean
  /** Rises when the cell is to take the focus. */
  readonly focusing: number
  /** Rises when the cell is to be brought into sight. */
  readonly showing: number
}

/** The column of the first language; the one before it says what a row is. */
export const FIRST_TEXT = 1

/** Brings the row of a field into sight when the editor is to go there, whatever the list was narrowed to. */
export function useGoal(setState: Dispatch<SetStateAction<GridState>>, showAll: () => void): void {
  const { editor } = useEditorSession()
  const goal = useEditorState(goalOf)
  const reached = useRef(editor.state.goal)
  useEffect(() => {
    if (goal === null || goal.path === null || goal === reached.current) return
    reached.current = goal
    const { flow } = editor.state
    const place = placeOf(flow, goal.path)
    const rowId = place === null ? null : rowIdAt(place)
    if (place === null || rowId === null) return
    const at = place.language === null ? -1 : flow.languages.indexOf(place.language)
    showAll()
    setState(({ showing, focusing }) => ({
      rowId,
      column: at === -1 ? 0 : at + FIRST_TEXT,
      editing: false,
      focusing,
      showing: showing + 1,
    }))
  })
}

function goalOf({ goal }: EditorState) {
  return goal
}
