import { useCallback } from 'react'
import { type CallMove, isCallerEvent } from '../../../shared/call/callEvent.ts'
import { CAUSES_CAPTURE } from '../../../shared/call/callState.ts'
import { inLanguage } from '../../../shared/call/line.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { nameOfField } from '../../ui/stored/storedNames.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { causeText, outcomeText, REACTION_TEXT, rungText } from '../../ui/textKeys.ts'
import { useStepName } from './useStepName.ts'

const PLAIN = {
  'agent.finished': 'review.finished',
  'agent.wentBack': 'review.wentBack',
  'agent.switchedWording': 'review.wordingSwitched',
  'agent.held': 'review.held',
  'agent.resumed': 'review.resumed',
} as const

/** Says an event of a call in words. `stepId` is where the call was before, null where nobody knows: steps name their choices alike. */
export function useMoveName(): (flow: Flow, move: CallMove, stepId: string | null) => string {
  const { t, i18n } = useTexts()
  const nameStep = useStepName()
  return useCallback(
    (flow, move, stepId) => {
      if (isCallerEvent(move)) return t(REACTION_TEXT[move.type])
      switch (move.type) {
        case 'agent.chose':
          return t('review.chose', {
            choice: choiceLabel(flow, { stepId, choiceId: move.choiceId }, i18n.language) ?? t('simulator.goneChoice'),
          })
        case 'agent.overrode': {
          const { target } = move
          const name = 'rung' in target ? t(rungText(target.rung)) : nameStep(flow, target.step)
          return t('review.overrode', { target: name })
        }
        case 'agent.captured': {
          const label = flow.captures.find(({ name }) => name === move.name)?.label
          const name = label === undefined ? nameOfField(t, move.name) : inLanguage(label, i18n.language)
          return `${name}: ${move.name === CAUSES_CAPTURE ? nameCauses(move.value) : move.value || t('simulator.emptied')}`
        }
        case 'agent.noted':
          return `${t('review.noted')}: ${move.text}`
        case 'agent.switchedLanguage':
          return t('review.languageSwitched', { language: move.language.toUpperCase() })
        case 'wrapUp.saved':
          return t('review.saved', { outcome: t(outcomeText(move.outcome)) })
        default:
          return t(PLAIN[move.type])
      }

      function nameCauses(value: string): string {
        const names = value.split(',').map((cause) => {
          const key = causeText(cause)
          return key === null ? cause : t(key)
        })
        return names.join(', ')
      }
    },
    [t, i18n, nameStep],
  )
}

type ChoicePlace = { readonly stepId: string | null; readonly choiceId: string }

function choiceLabel({ steps }: Flow, { stepId, choiceId }: ChoicePlace, language: string): string | null {
  const here = steps.find(({ id }) => id === stepId)
  const asked = here === undefined ? steps : [here]
  const choice = asked.flatMap(({ choices }) => choices).find(({ id }) => id === choiceId)
  return choice === undefined ? null : inLanguage(choice.label, language)
}
