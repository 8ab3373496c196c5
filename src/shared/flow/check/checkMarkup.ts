import type { LineSegment } from '../fillText.ts'
import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { type FlowTexts, pathOf, type SpokenForm } from './flowTexts.ts'
import { findBrackets } from './readMarkup.ts'

const EXCERPT_CHARACTERS = 20

/** Brackets that do not close and would be read aloud, and variables within binding words. */
export function checkMarkup(_flow: Flow, { forms }: FlowTexts): readonly FlowProblem[] {
  const marked = forms.filter(({ segments }) => segments !== null)
  return marked.flatMap((form) => (form.segments ?? []).flatMap((segment) => checkSegment(form, segment)))
}

function checkSegment(form: SpokenForm, { kind, text }: LineSegment): readonly FlowProblem[] {
  if (kind === 'variable') return []
  const at = findBrackets(text)
  if (at === -1) return []
  if (kind === 'binding' && text.startsWith('{{', at)) return [flowProblem('variableInBinding', pathOf(form), {})]
  return [flowProblem('brokenMarkup', pathOf(form), { near: text.slice(at, at + EXCERPT_CHARACTERS) })]
}
