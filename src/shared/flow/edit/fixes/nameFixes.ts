import { CAUSES_CAPTURE, SEVERE_WORDS_HEARD, WORDS_HEARD } from '../../../call/callState.ts'
import { variablesIn } from '../../fillText.ts'
import type { Flow } from '../../flow.ts'
import { idSchema } from '../../ids.ts'
import { listKeyedTexts } from '../../textKeys.ts'
import { addCapture, removeCapture } from '../editFlow.ts'
import { changeStep } from '../editSteps.ts'
import { setField } from '../setField.ts'
import type { FindFixes, Fix } from './fix.ts'
import { stepAt } from './steps.ts'

const RESERVED: readonly string[] = [WORDS_HEARD, SEVERE_WORDS_HEARD, CAUSES_CAPTURE]

/** A line that fills in a field that is not there. */
export const fixUnknownVariable: FindFixes = ({ problem: { values } }) => declare(String(values.name))

/** A step that asks for a field that is not there. */
export const fixUnknownCapture: FindFixes = (fixCase) => {
  const step = stepAt(fixCase)
  const name = String(fixCase.problem.values.name)
  if (step === null) return []
  const apply = (flow: Flow) =>
    changeStep(flow, step.id, (each) => {
      const left = (each.captures ?? []).filter((capture) => capture !== name)
      return setField(each, 'captures', left.length === 0 ? undefined : left)
    })
  return [...declare(name), { kind: 'removeCapture', values: { name }, apply }]
}

/** A field under a name that is kept for other things: it goes, unless a line would miss it. */
export const fixReservedCapture: FindFixes = ({ flow, problem: { values } }) => {
  const name = String(values.name)
  const isSaid = listKeyedTexts(flow).some(({ text }) =>
    Object.values(text).some((each) => variablesIn(each).includes(name)),
  )
  return isSaid ? [] : [{ kind: 'removeCapture', values: { name }, apply: (before) => removeCapture(before, name) }]
}

function declare(name: string): readonly Fix[] {
  if (RESERVED.includes(name) || !idSchema.safeParse(name).success) return []
  const apply = (flow: Flow) =>
    addCapture(flow, { name, label: Object.fromEntries(flow.languages.map((language) => [language, name])) })
  return [{ kind: 'declareCapture', values: { name }, apply }]
}
