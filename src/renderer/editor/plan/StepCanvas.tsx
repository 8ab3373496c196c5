import '@xyflow/react/dist/base.css'
import { Background, MarkerType, MiniMap, ReactFlow, SelectionMode, useStore, type Viewport } from '@xyflow/react'
import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef } from 'react'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession, useEditorState } from '../EditorContext.ts'
import type { EditorState } from '../flowEditor.ts'
import { usePlanMarks } from '../planMarks.ts'
import { usePlanActions } from './PlanContext.ts'
import { planCommand } from './planKeys.ts'
import { PlanWalk } from './planWalk.ts'
import { runPlanCommand } from './runPlanCommand.ts'
import classes from './StepCanvas.module.css'
import { StepNodeView, stepElementId } from './StepCard.tsx'
import { useOpeningView, useRearrangedView } from './useOpeningView.ts'
import { usePlanChanges } from './usePlanChanges.ts'
import { usePlanElements } from './usePlanElements.ts'
import { useReveal } from './useReveal.ts'
import { WayLine } from './WayLine.tsx'
import { ZoomTools } from './ZoomTools.tsx'

const NODE_TYPES = { step: StepNodeView }
const EDGE_TYPES = { way: WayLine }
const EDGE_OPTIONS = { markerEnd: { type: MarkerType.ArrowClosed, width: 16, height: 16 } }
const PRO_OPTIONS = { hideAttribution: true }
const SELECT_MORE = ['Shift', 'Control', 'Meta']
/** Below this zoom nobody reads a line. */
const FAR = 0.45
const MINIMAP_SIZE = { width: 150, height: 100 }
const GRID: [number, number] = [8, 8]

type StepCanvasProps = {
  readonly ref: RefObject<HTMLDivElement | null>
  /** Another number where the steps got other places without an edit. */
  readonly arrangement: number
}

/** The factual path on a canvas, as soon as there is room for it. */
export function StepCanvas({ ref, arrangement }: StepCanvasProps) {
  const { t } = useTexts()
  const helpId = useId()
  const frame = useRef<HTMLDivElement>(null)
  const viewport = useOpeningView(frame)
  return (
    <div ref={frame} className={classes.frame}>
      {viewport !== null && <Canvas ref={ref} arrangement={arrangement} viewport={viewport} helpId={helpId} />}
      <p id={helpId} hidden>
        {t('plan.canvasHelp')}
      </p>
    </div>
  )
}

type CanvasProps = StepCanvasProps & {
  readonly viewport: Viewport
  readonly helpId: string
}

/** One stop for the Tab key: the keys of `planKeys.ts` go from step to step. */
function Canvas({ ref, arrangement, viewport, helpId }: CanvasProps) {
  const { t } = useTexts()
  const { readOnly } = useEditorSession()
  const actions = usePlanActions()
  const walk = useMemo(() => new PlanWalk(actions), [actions])
  const current = useEditorState(currentOf)
  useEffect(() => {
    // Whoever comes from the library goes on here.
    if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true })
  }, [ref])
  const changes = usePlanChanges()
  const { nodes, edges } = usePlanElements(changes)
  const isFar = useStore(({ transform: [, , zoom] }) => zoom < FAR)
  const lit = litStep(usePlanMarks().current)
  useRearrangedView(ref, arrangement, lit ?? current)
  useReveal(ref, current)
  useReveal(ref, lit)
  const onKeyDown = (press: KeyboardEvent) => {
    const command = press.target === ref.current ? planCommand(press) : null
    if (command === null) return
    press.preventDefault()
    press.stopPropagation()
    runPlanCommand(command, actions, walk)
  }
  return (
    <ReactFlow
      ref={ref}
      className={classes.canvas ?? ''}
      data-far={isFar}
      tabIndex={0}
      aria-label={t('plan.canvas')}
      aria-describedby={helpId}
      {...(current === null ? {} : { 'aria-activedescendant': stepElementId(current) })}
      onKeyDown={onKeyDown}
      onPointerDown={() => actions.focus()}
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      defaultEdgeOptions={EDGE_OPTIONS}
      defaultMarkerColor={null}
      defaultViewport={viewport}
      minZoom={0.05}
      maxZoom={3}
      onlyRenderVisibleElements
      nodesDraggable={!readOnly}
      nodesConnectable={!readOnly}
      nodesFocusable={false}
      edgesFocusable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      panActivationKeyCode={null}
      multiSelectionKeyCode={SELECT_MORE}
      selectionMode={SelectionMode.Partial}
      snapToGrid
      snapGrid={GRID}
      zoomOnDoubleClick={false}
      proOptions={PRO_OPTIONS}
      onNodesChange={changes.onNodesChange}
      onEdgesChange={changes.onEdgesChange}
      onNodeDragStop={(_event, _node, moved) => changes.onDrop(moved)}
      onSelectionDragStop={(_event, moved) => changes.onDrop(moved)}
      onConnect={changes.onConnect}
      onConnectEnd={changes.onConnectEnd}
      onReconnect={changes.onReconnect}
      onMoveEnd={(event, moved) => actions.subject.memory.takeView(moved, viewport, event !== null)}
    >
      <Background gap={24} size={1.5} />
      <MiniMap style={MINIMAP_SIZE} pannable zoomable ariaLabel={t('plan.minimap')} position="bottom-right" />
      <ZoomTools />
    </ReactFlow>
  )
}

/** The step whose line is said in a call that is tried out; nobody has to look for it. */
function litStep(key: string | null): string | null {
  return key?.startsWith('step:') ? key.slice('step:'.length) : null
}

function currentOf({ selected }: EditorState) {
  return [...selected].at(-1) ?? null
}
