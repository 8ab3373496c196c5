import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { wallTime } from '../../../shared/review/wallTime.ts'
import { useFlowCalls } from '../../api/flowCallQueries.ts'
import { useEditorState } from '../EditorContext.ts'
import type { EditorState } from '../flowEditor.ts'
import { type CallsView, callsQueryOf, firstCallsView } from './callsView.ts'

type Chosen = {
  readonly view: CallsView
  readonly today: number
  readonly change: (part: Partial<CallsView>) => void
}

const FlowCallsContext = createContext<Chosen | null>(null)

/** Keeps which calls the figures of the open flow are of, for the view of the calls and for the panel. */
export function FlowCallsProvider({ children }: { readonly children: ReactNode }) {
  const [today] = useState(() => wallTime(Date.now()).day)
  const [view, setView] = useState(() => firstCallsView(today))
  const change = useCallback((part: Partial<CallsView>) => setView((before) => ({ ...before, ...part })), [])
  const chosen = useMemo(() => ({ view, today, change }), [view, today, change])
  return <FlowCallsContext value={chosen}>{children}</FlowCallsContext>
}

/** The figures of the open flow for the calls that are chosen, and the way to choose others. Read once for all who ask. */
export function useFlowCallFigures() {
  const chosen = useContext(FlowCallsContext)
  if (chosen === null) throw new Error('useFlowCallFigures wants a FlowCallsProvider above it')
  const flowId = useEditorState(idOf)
  const query = callsQueryOf(chosen.view, flowId, chosen.today)
  const { data: answer, isError } = useFlowCalls(query)
  return { ...chosen, answer, isError, isTooShort: query === null }
}

function idOf({ flow }: EditorState): string {
  return flow.id
}
