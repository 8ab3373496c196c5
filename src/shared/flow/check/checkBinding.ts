import { bindingWordsIn } from '../fillText.ts'
import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { type FlowTexts, pathOf, type SpokenForm } from './flowTexts.ts'
import { isBindingRung } from './limits.ts'
import { ENDING_WORDS } from './phrases.ts'

/**
 * The warning and the goodbye bind: every wording of the rung, also the goodbye after a threat, holds the same binding
 * words, and these announce the end. For languages whose ending words are not known, that they announce it is not checked.
 */
export function checkBinding(_flow: Flow, { forms }: FlowTexts): readonly FlowProblem[] {
  const expected = new Map<string, string>()
  return forms
    .filter(({ placed: { rung }, text }) => rung !== null && isBindingRung(rung) && text.trim() !== '')
    .flatMap((form) => checkForm(form, expected))
}

function checkForm(form: SpokenForm, expected: Map<string, string>): readonly FlowProblem[] {
  const found = bindingWordsIn(form.text).join(' … ')
  if (found === '') return [flowProblem('bindingWordsMissing', pathOf(form), {})]
  const group = `${form.placed.rung}:${form.language}`
  const first = expected.get(group)
  if (first === found) return []
  if (first !== undefined) return [flowProblem('bindingWordsDiffer', pathOf(form), { found, expected: first })]
  expected.set(group, found)
  return notAnnounced(form, found)
}

function notAnnounced(form: SpokenForm, found: string): readonly FlowProblem[] {
  const ending = ENDING_WORDS[form.language]
  return ending === undefined || ending.test(found) ? [] : [flowProblem('endNotAnnounced', pathOf(form), { found })]
}
