import type { Flow, Localized } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import type { FlowTexts } from './flowTexts.ts'

/**
 * Texts that are missing in a language of the flow, or written in one that is not. Plain forms are only needed where
 * a line has a variable, so what they lack is told there; a wording that is there but blank is told as empty.
 */
export function checkLanguages({ languages }: Flow, { wordings, readTexts }: FlowTexts): readonly FlowProblem[] {
  return [
    ...readTexts.flatMap(({ path, text }) => [
      ...missing(languages, path, text, isBlank),
      ...unused(languages, path, text),
    ]),
    ...wordings.flatMap(({ path, wording }) => [
      ...missing(languages, `${path}.text`, wording.text, isAbsent),
      ...unused(languages, `${path}.text`, wording.text),
      ...unused(languages, `${path}.plain`, wording.plain ?? {}),
    ]),
  ]
}

function missing(
  languages: readonly string[],
  path: string,
  text: Localized,
  isMissing: (text: Localized, language: string) => boolean,
): readonly FlowProblem[] {
  return languages
    .filter((language) => isMissing(text, language))
    .map((language) => flowProblem('missingLanguage', `${path}.${language}`, { language }))
}

function isAbsent(text: Localized, language: string): boolean {
  return !Object.hasOwn(text, language)
}

function isBlank(text: Localized, language: string): boolean {
  return (text[language] ?? '').trim() === ''
}

function unused(languages: readonly string[], path: string, text: Localized): readonly FlowProblem[] {
  return Object.keys(text)
    .filter((language) => !languages.includes(language))
    .map((language) => flowProblem('unusedLanguage', `${path}.${language}`, { language }))
}
