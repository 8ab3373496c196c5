import type { Flow } from '../flow.ts'
import { asSpoken } from './asSpoken.ts'
import { countSentences } from './countSentences.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { type FlowTexts, pathOf, type ReadText, type SpokenForm } from './flowTexts.ts'
import {
  MAX_HINT_CHARACTERS,
  MAX_LABEL_CHARACTERS,
  MAX_SENTENCES,
  maxLineCharacters,
  VARIABLE_CHARACTERS,
} from './limits.ts'

/** At most two stops, the second one at the end: then there are no three sentences, and nothing has to be counted. */
const FEW_STOPS = /^[^.!?…]*(?:[.!?…]+[^.!?…]+)?[.!?…]*$/

/** Lines that say nothing or more than one breath holds, and hints and labels that take too long to read. */
export function checkLength(_flow: Flow, { forms, readTexts }: FlowTexts): readonly FlowProblem[] {
  const problems: FlowProblem[] = []
  for (const form of forms) checkForm(form, problems)
  return [...problems, ...readTexts.filter(({ use }) => use !== 'title').flatMap(checkRead)]
}

function checkForm(form: SpokenForm, problems: FlowProblem[]): void {
  const spoken = asSpoken(form.text, form.segments)
  if (spoken.trim() === '') {
    if (!form.isPlain) problems.push(flowProblem('emptyWording', pathOf(form), {}))
    return
  }
  const count = spoken.length
  const limit = maxLineCharacters(form.placed.rung)
  if (count > limit) {
    problems.push(flowProblem('wordingTooLong', pathOf(form), { count, limit, variable: VARIABLE_CHARACTERS }))
  }
  const sentences = FEW_STOPS.test(spoken) ? 0 : countSentences(spoken)
  if (sentences > MAX_SENTENCES) {
    problems.push(flowProblem('tooManySentences', pathOf(form), { count: sentences, limit: MAX_SENTENCES }))
  }
}

function checkRead({ path, use, text }: ReadText): readonly FlowProblem[] {
  const [code, limit] =
    use === 'hint' ? (['hintTooLong', MAX_HINT_CHARACTERS] as const) : (['labelTooLong', MAX_LABEL_CHARACTERS] as const)
  return Object.entries(text)
    .filter(([, each]) => each.length > limit)
    .map(([language, { length: count }]) => flowProblem(code, `${path}.${language}`, { count, limit }))
}
