import type { Flow, Localized } from '../flow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import type { FlowTexts } from './flowTexts.ts'

/**
 * Texts that are missing in a language of the flow, or written in one that is not. Plain forms are only needed where
 * a line has a variable, so what they lack is told there; a wording that is there but blank is told as empty.
 */
export function checkLanguages({ languages }: Flow, { wordings, readTexts }: FlowTexts): readonly FlowProblem[] {
  const problems: FlowProblem[] = []
  for (const { path, text } of readTexts) {
    for (const language of languages) if (isBlank(text, language)) problems.push(missing(path, language))
    pushUnused(problems, languages, path, text)
  }
  for (const { path, wording } of wordings) {
    const { text, plain } = wording
    for (const language of languages) if (isAbsent(text, language)) problems.push(missing(`${path}.text`, language))
    pushUnused(problems, languages, `${path}.text`, text)
    if (plain !== undefined) pushUnused(problems, languages, `${path}.plain`, plain)
  }
  return problems
}

function missing(path: string, language: string): FlowProblem {
  return flowProblem('missingLanguage', `${path}.${language}`, { language })
}

function isAbsent(text: Localized, language: string): boolean {
  return !Object.hasOwn(text, language)
}

function isBlank(text: Localized, language: string): boolean {
  return (text[language] ?? '').trim() === ''
}

function pushUnused(problems: FlowProblem[], languages: readonly string[], path: string, text: Localized): void {
  for (const language of Object.keys(text)) {
    if (!languages.includes(language)) problems.push(flowProblem('unusedLanguage', `${path}.${language}`, { language }))
  }
}
