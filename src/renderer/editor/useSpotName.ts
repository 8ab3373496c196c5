import { useCallback } from 'react'
import { inLanguage } from '../../shared/call/line.ts'
import type { ChangeSpot } from '../../shared/flow/diff/flowChange.ts'
import type { Flow } from '../../shared/flow/flow.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { rungText } from '../ui/textKeys.ts'

/** Names a place of a flow as people call it; a step that this flow does not have by its id. */
export function useSpotName(): (flow: Flow, spot: ChangeSpot) => string {
  const { t, i18n } = useTexts()
  return useCallback(
    (flow, spot) => {
      switch (spot.kind) {
        case 'flow':
          return t('flowVersions.wholeFlow')
        case 'threat':
          return t('flowVersions.threat')
        case 'rung':
          return t(rungText(spot.id))
        case 'reaction':
          return t('flowVersions.reaction', { reaction: t(`flowVersions.reactions.${spot.id}`) })
        case 'step': {
          const step = flow.steps.find(({ id }) => id === spot.id)
          const title = step === undefined ? '' : inLanguage(step.title, i18n.language)
          return title.trim() === '' ? spot.id : title
        }
      }
    },
    [t, i18n],
  )
}
