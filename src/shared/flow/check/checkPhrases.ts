import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import type { FlowTexts, SpokenForm } from './flowTexts.ts'
import { FORBIDDEN_PHRASES } from './phrases.ts'

/** Phrases that nobody should say to an angry person. */
export function checkPhrases(_flow: Flow, { forms }: FlowTexts): readonly FlowProblem[] {
  return forms.flatMap(checkForm)
}

function checkForm({ path, language, text }: SpokenForm): readonly FlowProblem[] {
  const phrase = FORBIDDEN_PHRASES[language]?.exec(text)?.[0]
  return phrase === undefined ? [] : [flowProblem('forbiddenPhrase', path, { phrase })]
}
