import { ReactFlowProvider, useReactFlow } from '@xyflow/react'
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { LadderLane } from './LadderLane.tsx'
import classes from './Plan.module.css'
import { PlanContext } from './PlanContext.ts'
import { PlanDialogs } from './PlanDialogs.tsx'
import { PlanTools } from './PlanTools.tsx'
import { PlanActions, type PlanDialog } from './planActions.ts'
import { planMemoryOf } from './planMemory.ts'
import { StepCanvas } from './StepCanvas.tsx'
import { useArranging } from './useArranging.ts'
import { usePlanClipboard } from './usePlanClipboard.ts'
import { usePlanShortcuts } from './usePlanShortcuts.ts'
import { usePlanZoom } from './usePlanZoom.ts'

const READING_MS = 6000

/** The plan of a flow: the ladder on top, always in view, and the canvas with the factual path below. */
export const Plan = memo(function Plan() {
  return (
    <ReactFlowProvider>
      <PlanParts />
    </ReactFlowProvider>
  )
})

function PlanParts() {
  const { t } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const camera = useReactFlow()
  const canvas = useRef<HTMLDivElement>(null)
  const findCanvas = useCallback(() => canvas.current, [])
  const [dialog, open] = useState<PlanDialog | null>(null)
  const [message, tell] = useState('')
  usePassing(message, tell)
  const actions = useMemo(
    () =>
      new PlanActions({ editor, memory: planMemoryOf(editor), readOnly, camera, canvas: findCanvas, open, tell, t }),
    [editor, readOnly, camera, findCanvas, t],
  )
  const arranging = useArranging(tell)
  useFocusAfter(dialog !== null, actions)
  usePlanShortcuts(
    usePlanZoom(),
    useCallback(() => open({ kind: 'search' }), []),
  )
  usePlanClipboard(actions, findCanvas)
  return (
    <PlanContext value={actions}>
      <div className={classes.plan}>
        <LadderLane />
        <PlanTools arranging={arranging} onSearch={() => open({ kind: 'search' })} />
        <div className={classes.canvas}>
          {arranging.isReady && <StepCanvas ref={canvas} arrangement={arranging.version} />}
          <p className={classes.message} role="status">
            {message}
          </p>
        </div>
        {dialog !== null && <PlanDialogs dialog={dialog} onClose={() => open(null)} />}
      </div>
    </PlanContext>
  )
}

/** A message lies over the plan as long as it takes to read it. */
function usePassing(message: string, tell: (message: string) => void): void {
  useEffect(() => {
    if (message === '') return
    const timer = setTimeout(() => tell(''), READING_MS)
    return () => clearTimeout(timer)
  }, [message, tell])
}

/** The plan takes the focus when a dialog over it is gone. */
function useFocusAfter(isOpen: boolean, actions: PlanActions): void {
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) actions.focus()
    wasOpen.current = isOpen
  }, [isOpen, actions])
}
