import { useCallback, useEffect, useRef, useState } from 'react'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { arrangeSteps } from './layout/arrangeSteps.ts'
import { isUnplaced } from './placeSteps.ts'
import { takeArrangement } from './planEdits.ts'
import { planMemoryOf } from './planMemory.ts'

/** A plan that stands by then is not kept back for a better one. */
const PATIENCE_MS = 800

/** Arranging the plan: by button as one edit, and when a flow is opened none of whose steps has a place yet. */
export type Arranging = {
  readonly isArranging: boolean
  /** The plan can be shown: it was arranged, or it takes too long to wait for. */
  readonly isReady: boolean
  /** Grows when the steps got places without an edit, maybe while somebody works on the plan already. */
  readonly version: number
  readonly toggle: () => void
}

/** Arranges the plan in a worker; pressed again, it stops. */
export function useArranging(tell: (message: string) => void): Arranging {
  const { t } = useTexts()
  const { editor } = useEditorSession()
  const running = useRef<AbortController | null>(null)
  const [isArranging, setArranging] = useState(false)
  const { isReady, version } = useFirstArrangement()
  const toggle = useCallback(() => {
    if (running.current !== null) {
      running.current.abort()
      return
    }
    const control = new AbortController()
    running.current = control
    setArranging(true)
    tell(t('plan.arranging'))
    const finish = () => {
      running.current = null
      setArranging(false)
    }
    void arrangeSteps(editor.state.flow, control.signal)
      .then((places) => {
        tell(places === null ? '' : t('plan.arranged'))
        if (places !== null) takeArrangement({ editor, memory: planMemoryOf(editor) }, places)
      })
      .finally(finish)
  }, [editor, t, tell])
  useEffect(() => () => running.current?.abort(), [])
  return { isArranging, isReady, version, toggle }
}

/** Places for a flow that has none, without an edit: whoever only looks at a flow does not change it. */
function useFirstArrangement() {
  const { editor } = useEditorSession()
  const memory = planMemoryOf(editor)
  const [isReady, setReady] = useState(() => memory.isArranged || !isUnplaced(editor.state.flow))
  const [version, setVersion] = useState(0)
  useEffect(() => {
    const opened = editor.state.flow
    if (memory.isArranged || !isUnplaced(opened)) return
    const control = new AbortController()
    const timer = setTimeout(() => setReady(true), PATIENCE_MS)
    void arrangeSteps(opened, control.signal).then((places) => {
      if (places === null) return
      memory.isArranged = true
      // Whoever has moved or added a step by now has placed them all.
      if (isUnplaced(editor.state.flow)) memory.take(places)
      setVersion((before) => before + 1)
      setReady(true)
    })
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [editor, memory])
  return { isReady, version }
}
