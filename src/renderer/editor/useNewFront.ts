import { useCallback, useMemo, useState } from 'react'
import { useEditorState } from './EditorContext.ts'
import type { FrontDesk } from './FrontContext.ts'
import type { EditorState } from './flowEditor.ts'
import { type Front, frontAfter, type Part, type Stir, shownParts } from './front.ts'
import { useWorkbench } from './simulator/WorkbenchContext.ts'
import { useRoom } from './useRoom.ts'

/** What is on screen of an editor that opens with its view. It follows in the same moment, so that a field can take the focus. */
export function useNewFront(): FrontDesk {
  const room = useRoom()
  const { tab, asked } = useWorkbench()
  const spot = useEditorState(spotOf)
  const goal = useEditorState(goalOf)
  const stir: Stir = { spot, goal, isTrying: tab !== null, asked }
  const [kept, keep] = useState<Front>({ part: 'view', stir })
  const front = frontAfter(kept, stir, room)
  if (front !== kept) keep(front)
  const shown = shownParts(front, room)
  const put = useCallback((part: Part) => keep((before) => ({ ...before, part })), [])
  return useMemo(() => ({ room, shown, put }), [room, shown, put])
}

function spotOf({ spot }: EditorState) {
  return spot
}

function goalOf({ goal }: EditorState) {
  return goal
}
