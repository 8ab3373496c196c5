import type { Flow } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { listSpokenForms, type SpokenForm } from './flowTexts.ts'
import { FORBIDDEN_PHRASES } from './phrases.ts'

/** Phrases that nobody should say to an angry person. */
export function checkPhrases(flow: Flow): readonly FlowProblem[] {
  return listSpokenForms(flow).flatMap(checkForm)
}

function checkForm({ path, language, text }: SpokenForm): readonly FlowProblem[] {
  return (FORBIDDEN_PHRASES[language] ?? []).flatMap((pattern) => {
    const phrase = pattern.exec(text)?.[0]
    return phrase === undefined ? [] : [flowProblem('forbiddenPhrase', path, { phrase })]
  })
}
