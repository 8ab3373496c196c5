import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { type FlowTexts, pathOf, type SpokenForm } from './flowTexts.ts'
import { FORBIDDEN_PHRASES } from './phrases.ts'

/** Phrases that nobody should say to an angry person. */
export function checkPhrases(_flow: Flow, { forms }: FlowTexts): readonly FlowProblem[] {
  return forms
    .filter(({ language, text }) => FORBIDDEN_PHRASES[language]?.test(text) === true)
    .map((form) => flowProblem('forbiddenPhrase', pathOf(form), { phrase: phraseIn(form) }))
}

function phraseIn({ language, text }: SpokenForm): string {
  return FORBIDDEN_PHRASES[language]?.exec(text)?.[0] ?? ''
}
