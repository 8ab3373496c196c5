import type { FinalConnectionState, NodeChange, OnConnect, OnEdgesChange, OnReconnect } from '@xyflow/react'
import { useReactFlow } from '@xyflow/react'
import { useCallback, useState } from 'react'
import { useEditorSession } from '../EditorContext.ts'
import { usePlanActions } from './PlanContext.ts'
import type { Place, Places } from './places.ts'
import { cornerFor, putSteps, redirectWay } from './planEdits.ts'
import type { StepNode } from './stepNodes.ts'
import type { WayEdge } from './wayEdges.ts'

const NOTHING: Places = new Map()

/** What the mouse does on the canvas, and what is on its way there: what is being dragged, which way is selected. */
export function usePlanChanges() {
  const { readOnly } = useEditorSession()
  const actions = usePlanActions()
  const { screenToFlowPosition } = useReactFlow()
  const [dragged, setDragged] = useState<Places>(NOTHING)
  const [way, setWay] = useState<string | null>(null)
  const onNodesChange = useCallback(
    (changes: NodeChange<StepNode>[]) => {
      const moved = changes.flatMap(movedIn)
      if (moved.length > 0) setDragged((before) => new Map([...before, ...moved]))
      const selected = selectionAfter(actions.subject.editor.state.selected, changes)
      if (selected !== null) actions.select(selected)
    },
    [actions],
  )
  const onEdgesChange = useCallback<OnEdgesChange<WayEdge>>(
    (changes) => {
      const selects = changes.filter((change) => change.type === 'select')
      if (selects.length === 0) return
      const id = selects.find(({ selected }) => selected)?.id ?? null
      setWay(id)
      actions.takeWay(id)
    },
    [actions],
  )
  const onDrop = useCallback(
    (nodes: readonly StepNode[]) => {
      setDragged(NOTHING)
      putSteps(actions.subject, new Map(nodes.map(({ id, position }) => [id, position])))
    },
    [actions],
  )
  const onConnect = useCallback<OnConnect>(({ source, target }) => actions.connectTo(source, target), [actions])
  const onReconnect = useCallback<OnReconnect<WayEdge>>(
    ({ id }, { target }) => redirectWay(actions.subject, id, target),
    [actions],
  )
  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, { fromNode, toNode, isValid }: FinalConnectionState) => {
      const end = 'clientX' in event ? event : event.changedTouches[0]
      if (readOnly || isValid === true || fromNode == null || toNode != null || end === undefined) return
      const at = { x: end.clientX, y: end.clientY }
      const target = findStepAt(at)
      if (target === null) actions.addAt(cornerFor(screenToFlowPosition(at)), fromNode.id)
      else if (target !== fromNode.id) actions.connectTo(fromNode.id, target)
    },
    [actions, readOnly, screenToFlowPosition],
  )
  return { dragged, way, onNodesChange, onEdgesChange, onDrop, onConnect, onConnectEnd, onReconnect }
}

/** The whole card takes a way, not only its small circle. */
function findStepAt({ x, y }: Place): string | null {
  const card = document.elementFromPoint(x, y)?.closest('.react-flow__node')
  return card instanceof HTMLElement ? (card.dataset.id ?? null) : null
}

/** Only while it is dragged: what the canvas says afterwards is in the flow by then. */
function movedIn(change: NodeChange<StepNode>): readonly (readonly [string, Place])[] {
  if (change.type !== 'position' || change.dragging !== true || change.position === undefined) return []
  return [[change.id, change.position]]
}

/** Null where nothing about the selection changes. The step selected last comes last. */
function selectionAfter(
  before: ReadonlySet<string>,
  changes: readonly NodeChange<StepNode>[],
): ReadonlySet<string> | null {
  const selects = changes.filter((change) => change.type === 'select')
  if (selects.length === 0) return null
  const after = new Set(before)
  for (const { id, selected } of selects) {
    after.delete(id)
    if (selected) after.add(id)
  }
  return after
}
