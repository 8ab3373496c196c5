import { useCallback } from 'react'
import { type Flow, REACTIONS } from '../../../shared/flow/flow.ts'
import { RUNGS } from '../../../shared/ladder/rung.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import type { Spot } from '../flowEditor.ts'
import { useSpotName } from '../useSpotName.ts'
import { useStepName } from './useStepName.ts'

/** Where a line stands in a flow, by its key; null from wrap-up on. */
export function spotOfLine(key: string | null): Exclude<Spot, { kind: 'flow' }> | null {
  if (key === null) return null
  if (key === 'rung:endCall.threat') return { kind: 'threat' }
  const [kind, id = ''] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
  if (kind === 'step') return { kind, id }
  const rung = RUNGS.find((each) => each === id)
  if (kind === 'rung' && rung !== undefined) return { kind, id: rung }
  const reaction = REACTIONS.find((each) => each === id)
  return kind === 'reaction' && reaction !== undefined ? { kind, id: reaction } : null
}

/** Names a line by its key, as people call the place where it stands. */
export function useLineName(): (flow: Flow, key: string | null) => string {
  const { t } = useTexts()
  const nameSpot = useSpotName()
  const nameStep = useStepName()
  return useCallback(
    (flow, key) => {
      if (key === null) return t('simulator.wrapUp')
      const spot = spotOfLine(key)
      if (spot === null) return key
      return spot.kind === 'step' ? nameStep(flow, spot.id) : nameSpot(flow, spot)
    },
    [t, nameSpot, nameStep],
  )
}
