import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { EditorState, FlowEditor } from './flowEditor.ts'
import type { ProblemWatch } from './problemWatch.ts'

/** What the parts of the editor share. It never changes while a flow is open, so none of them is drawn for it. */
export type EditorSession = {
  readonly editor: FlowEditor
  readonly problems: ProblemWatch
  /** Somebody else has the flow: it can be read and not changed. */
  readonly readOnly: boolean
}

/** Gives the parts of the editor their flow. */
export const EditorContext = createContext<EditorSession | null>(null)

/** The flow in the making and what belongs to it. */
export function useEditorSession(): EditorSession {
  const session = useContext(EditorContext)
  if (session === null) throw new Error('a part of the editor stands outside of it')
  return session
}

/** A part of the editor's state; its reader is drawn again only when that part is another one. */
export function useEditorState<T>(select: (state: EditorState) => T): T {
  const { editor } = useEditorSession()
  return useSyncExternalStore(
    editor.subscribe,
    useCallback(() => select(editor.state), [editor, select]),
  )
}
