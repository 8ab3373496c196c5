import { useCallback } from 'react'
import type { CallMove } from '../../../shared/call/callEvent.ts'
import type { Policy } from '../../../shared/policy/policy.ts'
import { useEditorSession } from '../EditorContext.ts'
import { useWorkbench } from '../simulator/WorkbenchContext.ts'

/** Opens a course of events in the simulator, before its first one: whoever watches goes on at her own pace. */
export function usePlay(policy: Policy | null): ((moves: readonly CallMove[]) => void) | null {
  const { simulation, show } = useWorkbench()
  const { editor } = useEditorSession()
  const play = useCallback(
    (moves: readonly CallMove[]) => {
      if (policy === null) return
      const [language] = editor.state.flow.languages
      const started = { type: 'call.started', ...(language !== undefined && { language }) } as const
      simulation.begin({ policy, started, moves, presetCount: 0, at: 0 })
      show('call')
    },
    [policy, simulation, show, editor],
  )
  return policy === null ? null : play
}
