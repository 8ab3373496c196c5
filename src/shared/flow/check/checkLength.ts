import { fillText, spokenText, variablesIn } from '../fillText.ts'
import type { Flow } from '../flow.ts'
import { countSentences } from './countSentences.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { listSpokenForms, listTexts, type PlacedText, type SpokenForm } from './flowTexts.ts'
import {
  MAX_HINT_CHARACTERS,
  MAX_LABEL_CHARACTERS,
  MAX_SENTENCES,
  maxLineCharacters,
  VARIABLE_CHARACTERS,
} from './limits.ts'

const STAND_IN = 'x'.repeat(VARIABLE_CHARACTERS)

/** Lines that say nothing or more than one breath holds, and hints and labels that take too long to read. */
export function checkLength(flow: Flow): readonly FlowProblem[] {
  return [...listSpokenForms(flow).flatMap(checkForm), ...listTexts(flow).flatMap(checkRead)]
}

function checkForm(form: SpokenForm): readonly FlowProblem[] {
  const spoken = withStandIns(form.text)
  if (spoken.trim() === '') return form.isPlain ? [] : [flowProblem('emptyWording', form.path, {})]
  return [...tooLong(form, spoken), ...tooManySentences(form, spoken)]
}

function tooLong({ path, rung }: SpokenForm, spoken: string): readonly FlowProblem[] {
  const limit = maxLineCharacters(rung)
  const count = spoken.length
  if (count <= limit) return []
  return [flowProblem('wordingTooLong', path, { count, limit, variable: VARIABLE_CHARACTERS })]
}

function tooManySentences({ path }: SpokenForm, spoken: string): readonly FlowProblem[] {
  const count = countSentences(spoken)
  return count <= MAX_SENTENCES ? [] : [flowProblem('tooManySentences', path, { count, limit: MAX_SENTENCES })]
}

function withStandIns(text: string): string {
  const standIns = Object.fromEntries(variablesIn(text).map((name) => [name, STAND_IN]))
  return spokenText(fillText(text, standIns) ?? [])
}

function checkRead({ path, use, text }: PlacedText): readonly FlowProblem[] {
  const limit = use === 'hint' ? MAX_HINT_CHARACTERS : MAX_LABEL_CHARACTERS
  if (use !== 'hint' && use !== 'label') return []
  return Object.entries(text)
    .filter(([, each]) => each.length > limit)
    .map(([language, { length: count }]) =>
      flowProblem(use === 'hint' ? 'hintTooLong' : 'labelTooLong', `${path}.${language}`, { count, limit }),
    )
}
