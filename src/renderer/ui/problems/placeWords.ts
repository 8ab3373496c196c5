import type { TFunction } from 'i18next'
import { inLanguage } from '../../../shared/call/line.ts'
import type { Place } from '../../../shared/flow/edit/place.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { languageName } from '../languageName.ts'
import { rungText } from '../textKeys.ts'

/** How the screen speaks. */
export type Speaking = { readonly t: TFunction; readonly language: string }

/** A place in words: "Verabschieden, 2. Formulierung, Englisch". */
export function placeWords(speaking: Speaking, flow: Flow, place: Place): string {
  const language = place.language === null ? null : languageName(place.language, speaking.language)
  return [spotName(speaking, flow, place.spot), partName(speaking, place), language]
    .filter((each) => each !== null)
    .join(', ')
}

/** What a spot is called: the title of a step, the name of a rung. */
export function spotName({ t, language }: Speaking, flow: Flow, spot: Place['spot']): string {
  switch (spot.kind) {
    case 'flow':
      return t('flowProblems.place.flow')
    case 'threat':
      return t('flowProblems.place.threat')
    case 'rung':
      return t(rungText(spot.id))
    case 'reaction':
      return t('flowProblems.place.reaction', { reaction: t(`reaction.${spot.id}`) })
    case 'step':
      return stepName({ t, language }, flow, spot.id)
  }
}

/** The title of a step, or its id where there is no such step. */
export function stepName({ t, language }: Speaking, flow: Flow, stepId: string): string {
  const step = flow.steps.find(({ id }) => id === stepId)
  if (step === undefined) return stepId
  const title = inLanguage(step.title, language).trim() || Object.values(step.title).find((each) => each.trim() !== '')
  return title === undefined || title === '' ? t('flowProblems.place.unnamed') : title
}

function partName({ t }: Speaking, { part }: Place): string | null {
  switch (part.kind) {
    case 'whole':
      return null
    case 'field':
      return t(`flowProblems.place.field.${part.field}`)
    default:
      return t(`flowProblems.place.${part.kind}`, { number: part.number })
  }
}
