import { useCallback } from 'react'
import type { Flow } from '../../../shared/flow/flow.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useSpotName } from '../useSpotName.ts'

/** Names a step that a recorded call came to: it may be gone since, and its id says nothing to anybody. */
export function useStepName(): (flow: Flow, stepId: string) => string {
  const { t } = useTexts()
  const nameSpot = useSpotName()
  return useCallback(
    (flow, stepId) => {
      const isThere = flow.steps.some(({ id }) => id === stepId)
      return isThere ? nameSpot(flow, { kind: 'step', id: stepId }) : t('simulator.goneStep')
    },
    [t, nameSpot],
  )
}
