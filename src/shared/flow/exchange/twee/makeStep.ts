import { OUTCOMES } from '../../../call/outcome.ts'
import { STEP_PARTS, type Step, type StepPart } from '../../flow.ts'
import { type IdMaker, makeIds } from '../makeIds.ts'
import type { Passage } from './passage.ts'
import type { PassageText } from './readPassageText.ts'

/** What is the same for all steps of a story. */
export type StoryFacts = {
  readonly language: string
  readonly start: Passage
  readonly idOf: (passage: string) => string
  readonly newId: IdMaker
}

/** A passage with what it says. */
export type ReadPassage = { readonly passage: Passage; readonly content: PassageText }

const POSITION = /^(-?\d{1,5})(?:\.\d{1,9})?,(-?\d{1,5})(?:\.\d{1,9})?$/

/** The step that a passage becomes. A tag may name its part of the call or the outcome. */
export function makeStep({ passage, content }: ReadPassage, { language, start, idOf, newId }: StoryFacts): Step {
  const id = idOf(passage.name)
  const outcome = OUTCOMES.find((each) => passage.tags.includes(each))
  const position = positionOf(passage)
  const choiceId = makeIds()
  return {
    id,
    part: partOf(passage, passage === start, content.links.length === 0),
    title: { [language]: passage.name },
    wordings: content.text === '' ? [] : [{ id: newId(`${id}-1`, `${id}-1`), text: { [language]: content.text } }],
    choices: content.links.map(({ label, target }, index) => ({
      id: choiceId(target, `choice-${index + 1}`),
      label: { [language]: label },
      goTo: { step: idOf(target) },
    })),
    ...(outcome === undefined ? {} : { outcome }),
    ...(position === null ? {} : { position }),
  }
}

function partOf({ tags }: Passage, isStart: boolean, isEnd: boolean): StepPart {
  const tagged = STEP_PARTS.find((part) => tags.includes(part))
  if (tagged !== undefined) return tagged
  if (isStart) return 'open'
  return isEnd ? 'close' : 'clarify'
}

/** Where Twine shows the passage, which is where the plan shows the step. */
function positionOf({ metadata }: Passage): { x: number; y: number } | null {
  const position = metadata?.position
  const match = typeof position === 'string' ? POSITION.exec(position) : null
  return match === null ? null : { x: Number(match[1]), y: Number(match[2]) }
}
