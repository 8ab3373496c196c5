import { CAUSES_CAPTURE, SEVERE_WORDS_HEARD, WORDS_HEARD } from '../../call/callState.ts'
import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import type { FlowTexts, SpokenForm } from './flowTexts.ts'

/** Names that are kept for other things; filling them into a line would say aloud what must not be said. */
const RESERVED: readonly string[] = [SEVERE_WORDS_HEARD, CAUSES_CAPTURE]

/** Variables and captures that do not exist, and lines that have nothing to say when a variable is missing. */
export function checkVariables(flow: Flow, { forms }: FlowTexts): readonly FlowProblem[] {
  const known = new Set([...flow.captures.map(({ name }) => name), WORDS_HEARD])
  return [
    ...reservedCaptures(flow),
    ...unknownCaptures(flow, known),
    ...forms.flatMap((form) => [...unfillable(form, known), ...withoutPlainForm(flow, form)]),
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

function unfillable({ path, segments, isPlain }: SpokenForm, known: ReadonlySet<string>): readonly FlowProblem[] {
  return segments.flatMap(({ kind, text: name }) => {
    if (kind !== 'variable') return []
    if (isPlain) return [flowProblem('variableInPlain', path, { name })]
    return known.has(name) ? [] : [flowProblem('unknownVariable', path, { name })]
  })
}

function withoutPlainForm({ languages }: Flow, { wordingPath, wording, ...form }: SpokenForm): readonly FlowProblem[] {
  const { language, segments, isPlain } = form
  if (isPlain || !languages.includes(language) || segments.every(({ kind }) => kind !== 'variable')) return []
  if ((wording.plain?.[language] ?? '').trim() !== '') return []
  return [flowProblem('plainFormMissing', `${wordingPath}.plain.${language}`, { language })]
}
