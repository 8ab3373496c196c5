import { fillText, type LineSegment, variablesIn } from '../fillText.ts'
import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { listSpokenForms } from './flowTexts.ts'

const LEFT_OVER = /\{\{|\}\}|\[\[|\]\]/
const EXCERPT_CHARACTERS = 20

/** Brackets that do not close and would be read aloud, and variables within binding words. */
export function checkMarkup(flow: Flow): readonly FlowProblem[] {
  return listSpokenForms(flow).flatMap(({ path, text }) => {
    const values = Object.fromEntries(variablesIn(text).map((name) => [name, name]))
    return (fillText(text, values) ?? []).flatMap((segment) => checkSegment(path, segment))
  })
}

function checkSegment(path: string, { kind, text }: LineSegment): readonly FlowProblem[] {
  if (kind === 'variable') return []
  if (kind === 'binding' && variablesIn(text).length > 0) return [flowProblem('variableInBinding', path, {})]
  const at = text.search(LEFT_OVER)
  if (at === -1) return []
  return [flowProblem('brokenMarkup', path, { near: text.slice(at, at + EXCERPT_CHARACTERS) })]
}
