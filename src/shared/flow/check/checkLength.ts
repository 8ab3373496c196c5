import type { LineSegment } from '../fillText.ts'
import type { Flow } from '../flow.ts'
import { countSentences } from './countSentences.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import type { FlowTexts, ReadText, SpokenForm } from './flowTexts.ts'
import {
  MAX_HINT_CHARACTERS,
  MAX_LABEL_CHARACTERS,
  MAX_SENTENCES,
  maxLineCharacters,
  VARIABLE_CHARACTERS,
} from './limits.ts'

const STAND_IN = 'x'.repeat(VARIABLE_CHARACTERS)

/** Lines that say nothing or more than one breath holds, and hints and labels that take too long to read. */
export function checkLength(_flow: Flow, { forms, readTexts }: FlowTexts): readonly FlowProblem[] {
  return [...forms.flatMap(checkForm), ...readTexts.flatMap(checkRead)]
}

function checkForm({ path, rung, segments, isPlain }: SpokenForm): readonly FlowProblem[] {
  const spoken = segments.map(withStandIn).join('')
  if (spoken.trim() === '') return isPlain ? [] : [flowProblem('emptyWording', path, {})]
  const characters = spoken.length
  const most = maxLineCharacters(rung)
  const sentences = countSentences(spoken)
  return [
    ...(characters > most
      ? [flowProblem('wordingTooLong', path, { count: characters, limit: most, variable: VARIABLE_CHARACTERS })]
      : []),
    ...(sentences > MAX_SENTENCES
      ? [flowProblem('tooManySentences', path, { count: sentences, limit: MAX_SENTENCES })]
      : []),
  ]
}

function withStandIn({ kind, text }: LineSegment): string {
  return kind === 'variable' ? STAND_IN : text
}

function checkRead({ path, use, text }: ReadText): readonly FlowProblem[] {
  if (use === 'title') return []
  const [code, limit] =
    use === 'hint' ? (['hintTooLong', MAX_HINT_CHARACTERS] as const) : (['labelTooLong', MAX_LABEL_CHARACTERS] as const)
  return Object.entries(text)
    .filter(([, each]) => each.length > limit)
    .map(([language, { length: count }]) => flowProblem(code, `${path}.${language}`, { count, limit }))
}
