import { useEffect, useState } from 'react'
import type { Flow } from '../shared/flow/flow.ts'
import { EditorScreen } from './editor/EditorScreen.tsx'
import { type Editing, startEditing } from './editor/startEditing.ts'

type FlowsPlaceProps = { readonly flow: Flow; readonly number: number; readonly onClose: () => void }

/** The trainer's workshop: the flow that is open. */
export function FlowsPlace({ flow, number, onClose }: FlowsPlaceProps) {
  const [editing, setEditing] = useState<Editing | null>(null)
  useEffect(() => {
    const started = startEditing(flow, false)
    setEditing(started)
    return started.end
  }, [flow])
  if (editing === null) return null
  return <EditorScreen session={editing.session} facts={{ basedOnNumber: number }} onClose={onClose} />
}
