import { inLanguage } from '../../shared/call/line.ts'
import { fillText, spokenText } from '../../shared/flow/fillText.ts'
import type { Localized } from '../../shared/flow/flow.ts'

/** A wording as it is said where nothing is known of the caller, without the marks of binding words; empty if it has none. */
export function wordingWords(text: Localized, language: string): string {
  return spokenText(fillText(inLanguage(text, language), {}) ?? [])
}
