import { useMemo, useState, useSyncExternalStore } from 'react'
import { useEditorSession, useEditorState } from '../EditorContext.ts'
import type { EditorState } from '../flowEditor.ts'
import { usePlanMarks } from '../planMarks.ts'
import { usePlanActions } from './PlanContext.ts'
import type { Places } from './places.ts'
import { SettledFlow } from './settledFlow.ts'
import { makeStepNodes, type StepNode } from './stepNodes.ts'
import { makeWayEdges, type WayEdge } from './wayEdges.ts'

/** What lies elsewhere than in the flow: what is being dragged, and the way that is selected. */
type PassingState = { readonly dragged: Places; readonly way: string | null }

/** The steps and choices of the flow as the canvas takes them. What shows the same stays the very same. */
export function usePlanElements({ dragged, way }: PassingState): {
  readonly nodes: StepNode[]
  readonly edges: WayEdge[]
} {
  const { editor } = useEditorSession()
  const settledFlow = useMemo(() => new SettledFlow(editor), [editor])
  const flow = useSyncExternalStore(settledFlow.subscribe, settledFlow.flow)
  const selected = useEditorState(selectedOf)
  const marks = usePlanMarks()
  const { memory } = usePlanActions().subject
  const [kept] = useState<{ nodes: StepNode[]; edges: WayEdge[] }>(() => ({ nodes: [], edges: [] }))
  const settled = memory.placesOf(flow)
  const { steps, entries } = flow
  const nodes = useMemo(() => {
    const places = dragged.size === 0 ? settled : new Map([...settled, ...dragged])
    kept.nodes = makeStepNodes(kept.nodes, { flow: { steps, entries }, places, selected, marks })
    return kept.nodes
  }, [kept, steps, entries, settled, dragged, selected, marks])
  const edges = useMemo(() => {
    kept.edges = makeWayEdges(kept.edges, { steps, selected, way, marks })
    return kept.edges
  }, [kept, steps, selected, way, marks])
  return { nodes, edges }
}

function selectedOf({ selected }: EditorState) {
  return selected
}
