import { readMarkup } from '../../../shared/flow/check/readMarkup.ts'
import { spokenText, variablesIn } from '../../../shared/flow/fillText.ts'
import type { Localized, Speech, Wording } from '../../../shared/flow/flow.ts'

/** A text in a language, else in the first one in which something stands. */
export function writtenIn(text: Localized, language: string): string {
  return text[language] || (Object.values(text).find((each) => each !== '') ?? '')
}

/** What is said first at a place, as it is spoken; without what a capture would fill in. Empty where nothing is written. */
export function firstLine({ wordings: [first] }: Pick<Speech, 'wordings'>, language: string): string {
  return first === undefined ? '' : spokenLine(first, language)
}

/** A wording as it is spoken. */
export function spokenLine({ text, plain }: Wording, language: string): string {
  const line = writtenIn(text, language)
  const sayable = plain !== undefined && variablesIn(line).length > 0 ? writtenIn(plain, language) || line : line
  const segments = readMarkup(sayable)
  return segments === null ? sayable : spokenText(segments)
}
