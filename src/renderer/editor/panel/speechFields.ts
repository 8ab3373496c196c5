import { useCallback } from 'react'
import { findSpeech, type SpeechSpot } from '../../../shared/flow/edit/speechSpot.ts'
import type { Flow, Speech, Step } from '../../../shared/flow/flow.ts'
import { useEditorState } from '../EditorContext.ts'
import type { EditorState } from '../flowEditor.ts'

/** One field of a step; its reader is drawn again only when that field changes. */
export function useStepField<F extends keyof Step>(id: string, field: F): Step[F] | undefined {
  return useEditorState(useCallback(({ flow }) => flow.steps.find((step) => step.id === id)?.[field], [id, field]))
}

/** One field of what is said at a spot. */
export function useSpeechField<F extends keyof Speech>(spot: SpeechSpot, field: F): Speech[F] | undefined {
  return useEditorState(useCallback(({ flow }) => findSpeech(flow, spot)?.[field], [spot, field]))
}

/** One field of the flow itself. */
export function useFlowField<F extends keyof Flow>(field: F): Flow[F] {
  return useEditorState(useCallback(({ flow }: EditorState) => flow[field], [field]))
}
