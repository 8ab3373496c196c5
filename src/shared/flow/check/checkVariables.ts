import { CAUSES_CAPTURE, SEVERE_WORDS_HEARD, WORDS_HEARD } from '../../call/callState.ts'
import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { type FlowTexts, pathOf, type SpokenForm } from './flowTexts.ts'

/** Names that are kept for other things; filling them into a line would say aloud what must not be said. */
const RESERVED: readonly string[] = [SEVERE_WORDS_HEARD, CAUSES_CAPTURE]

/** Variables and captures that do not exist, and lines that have nothing to say when a variable is missing. */
export function checkVariables(flow: Flow, { forms }: FlowTexts): readonly FlowProblem[] {
  const marked = forms.filter(({ segments }) => segments !== null)
  const known = new Set([...flow.captures.map(({ name }) => name), WORDS_HEARD])
  return [
    ...reservedCaptures(flow),
    ...unknownCaptures(flow, known),
    ...marked.flatMap((form) => [...unfillable(form, known), ...withoutPlainForm(flow, form)]),
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

function unfillable(form: SpokenForm, known: ReadonlySet<string>): readonly FlowProblem[] {
  return (form.segments ?? []).flatMap(({ kind, text: name }) => {
    if (kind !== 'variable') return []
    if (form.isPlain) return [flowProblem('variableInPlain', pathOf(form), { name })]
    return known.has(name) ? [] : [flowProblem('unknownVariable', pathOf(form), { name })]
  })
}

function withoutPlainForm({ languages }: Flow, form: SpokenForm): readonly FlowProblem[] {
  const { placed, language, segments, isPlain } = form
  const hasVariable = segments?.some(({ kind }) => kind === 'variable') === true
  if (!hasVariable || isPlain || !languages.includes(language)) return []
  if ((placed.wording.plain?.[language] ?? '').trim() !== '') return []
  return [flowProblem('plainFormMissing', `${placed.path}.plain.${language}`, { language })]
}
