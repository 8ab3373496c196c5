import type { LineSegment } from '../fillText.ts'
import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import type { FlowTexts } from './flowTexts.ts'
import { findBrackets } from './readMarkup.ts'

const EXCERPT_CHARACTERS = 20

/** Brackets that do not close and would be read aloud, and variables within binding words. */
export function checkMarkup(_flow: Flow, { forms }: FlowTexts): readonly FlowProblem[] {
  return forms.flatMap(({ path, segments }) => segments.flatMap((segment) => checkSegment(path, segment)))
}

function checkSegment(path: string, { kind, text }: LineSegment): readonly FlowProblem[] {
  if (kind === 'variable') return []
  const at = findBrackets(text)
  if (at === -1) return []
  if (kind === 'binding' && text.startsWith('{{', at)) return [flowProblem('variableInBinding', path, {})]
  return [flowProblem('brokenMarkup', path, { near: text.slice(at, at + EXCERPT_CHARACTERS) })]
}
