import { CAUSES_CAPTURE, SEVERE_WORDS_HEARD } from '../../call/callState.ts'
import type { Flow } from '../flow.ts'
import { addCapture } from './editFlow.ts'
import { changeStep } from './editSteps.ts'
import { freeId, idFrom } from './makeId.ts'
import { setField } from './setField.ts'

/** The most fields that one step can ask for. */
export const MAX_CAPTURES_OF_STEP = 10

/** Declares a field by its label in the first language; the name that lines and steps know it by is made of it. */
export function addNamedCapture(flow: Flow, label: string): Flow {
  const [first = 'de', ...others] = flow.languages
  const taken = new Set([...flow.captures.map(({ name }) => name), SEVERE_WORDS_HEARD, CAUSES_CAPTURE])
  const inEach = Object.fromEntries([[first, label], ...others.map((language) => [language, ''] as const)])
  return addCapture(flow, { name: freeId(idFrom(label, 'field'), taken), label: inEach })
}

/** Has a step ask for a field, after those it asks for already. */
export function askFor(flow: Flow, stepId: string, name: string): Flow {
  return changeStep(flow, stepId, (step) => {
    const known = step.captures ?? []
    return known.includes(name) ? step : { ...step, captures: [...known, name] }
  })
}

/** Has a step no longer ask for a field. */
export function stopAskingFor(flow: Flow, stepId: string, name: string): Flow {
  return changeStep(flow, stepId, (step) => {
    const left = (step.captures ?? []).filter((each) => each !== name)
    return setField(step, 'captures', left.length === 0 ? undefined : left)
  })
}
