import type { TranslationChange } from '../exchange/translation/compareTranslation.ts'
import type { Flow } from '../flow.ts'
import { addLanguage } from './editFlow.ts'
import { markChecked, markStale, setText } from './editTexts.ts'

/**
 * The flow with a translation in it: a language that it did not have is added, a text that the translator has confirmed
 * counts as checked, and one that was translated from an older original as old.
 */
export function applyTranslation(flow: Flow, changes: readonly TranslationChange[]): Flow {
  return changes.reduce((before, { key, language, text, sourceChanged }) => {
    const written = setText(addLanguage(before, language), { key, language, text })
    return sourceChanged ? markStale(written, key, [language]) : markChecked(written, key, language)
  }, flow)
}
