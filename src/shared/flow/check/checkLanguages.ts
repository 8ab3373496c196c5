import type { Flow, Localized } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { listTexts, type PlacedText } from './flowTexts.ts'

/**
 * Texts that are missing in a language of the flow, or written in one that is not. Plain forms are only needed where
 * a line has a variable, so what they lack is told there; a wording that is there but blank is told as empty.
 */
export function checkLanguages(flow: Flow): readonly FlowProblem[] {
  return listTexts(flow).flatMap((placed) => [
    ...(placed.use === 'plain' ? [] : missing(flow, placed)),
    ...unused(flow, placed),
  ])
}

function missing({ languages }: Flow, { path, use, text }: PlacedText): readonly FlowProblem[] {
  return languages
    .filter((language) => (use === 'wording' ? !Object.hasOwn(text, language) : isBlank(text, language)))
    .map((language) => flowProblem('missingLanguage', `${path}.${language}`, { language }))
}

function isBlank(text: Localized, language: string): boolean {
  return (text[language] ?? '').trim() === ''
}

function unused({ languages }: Flow, { path, text }: PlacedText): readonly FlowProblem[] {
  return Object.keys(text)
    .filter((language) => !languages.includes(language))
    .map((language) => flowProblem('unusedLanguage', `${path}.${language}`, { language }))
}
