import { CAUSES_CAPTURE, SEVERE_WORDS_HEARD, WORDS_HEARD } from '../../call/callState.ts'
import { variablesIn } from '../fillText.ts'
import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { listSpokenForms, listWordings, type PlacedWording } from './flowTexts.ts'

/** Names that are kept for other things; filling them into a line would say aloud what must not be said. */
const RESERVED: readonly string[] = [SEVERE_WORDS_HEARD, CAUSES_CAPTURE]

/** Variables and captures that do not exist, and lines that have nothing to say when a variable is missing. */
export function checkVariables(flow: Flow): readonly FlowProblem[] {
  const declared = new Set(flow.captures.map(({ name }) => name))
  const known = new Set([...declared, WORDS_HEARD])
  return [
    ...reservedCaptures(flow),
    ...unknownCaptures(flow, known),
    ...unknownVariables(flow, known),
    ...listWordings(flow).flatMap((placed) => missingPlainForms(flow, placed)),
  ]
}

function reservedCaptures({ captures }: Flow): readonly FlowProblem[] {
  return captures.flatMap(({ name }, index) =>
    RESERVED.includes(name) ? [flowProblem('reservedCapture', `captures.${index}.name`, { name })] : [],
  )
}

function unknownCaptures({ steps }: Flow, known: ReadonlySet<string>): readonly FlowProblem[] {
  return steps.flatMap(({ id, captures = [] }) =>
    captures.flatMap((name, index) =>
      known.has(name) ? [] : [flowProblem('unknownCapture', `steps.${id}.captures.${index}`, { name })],
    ),
  )
}

function unknownVariables(flow: Flow, known: ReadonlySet<string>): readonly FlowProblem[] {
  return listSpokenForms(flow).flatMap(({ path, text, isPlain }) =>
    variablesIn(text).flatMap((name) => {
      if (isPlain) return [flowProblem('variableInPlain', path, { name })]
      return known.has(name) ? [] : [flowProblem('unknownVariable', path, { name })]
    }),
  )
}

function missingPlainForms({ languages }: Flow, { path, wording }: PlacedWording): readonly FlowProblem[] {
  const { text, plain = {} } = wording
  return languages
    .filter((language) => variablesIn(text[language] ?? '').length > 0 && (plain[language] ?? '').trim() === '')
    .map((language) => flowProblem('plainFormMissing', `${path}.plain.${language}`, { language }))
}
