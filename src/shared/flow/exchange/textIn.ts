import type { Flow, Localized } from '../flow.ts'

/** A text in a language, or else in the first language of the flow that has it; empty where there is none. */
export function textIn(flow: Flow, text: Localized | undefined, language: string): string {
  const found = [language, ...flow.languages].find((each) => (text?.[each] ?? '') !== '')
  return found === undefined ? '' : (text?.[found] ?? '')
}
