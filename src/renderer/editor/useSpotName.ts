import { useCallback } from 'react'
import type { ChangeSpot } from '../../shared/flow/diff/flowChange.ts'
import type { Flow } from '../../shared/flow/flow.ts'
import { spotName } from '../ui/problems/placeWords.ts'
import { useTexts } from '../ui/TextsProvider.tsx'

/** Names a place of a flow as people call it; a step that this flow does not have by its id. */
export function useSpotName(): (flow: Flow, spot: ChangeSpot) => string {
  const { t, i18n } = useTexts()
  return useCallback((flow, spot) => spotName({ t, language: i18n.language }, flow, spot), [t, i18n])
}
