import type { Flow } from '../../flow.ts'
import { listKeyedTexts } from '../../textKeys.ts'
import { describeTexts } from './describeTexts.ts'
import type { TranslationFile, TranslationState } from './translationFile.ts'

/** Every text of a flow that its first language has, with its translation into another as far as there is one. */
export function makeTranslationFile(flow: Flow, targetLanguage: string): TranslationFile {
  const sourceLanguage = flow.languages[0] ?? ''
  const contextOf = describeTexts(flow, sourceLanguage)
  const units = listKeyedTexts(flow).flatMap(({ key, text }) => {
    const source = text[sourceLanguage] ?? ''
    const target = text[targetLanguage] ?? ''
    if (source.trim() === '') return []
    return [{ key, source, target, state: stateOf(flow, key, target, targetLanguage), context: contextOf(key) }]
  })
  return { flowId: flow.id, sourceLanguage, targetLanguage, units }
}

function stateOf(flow: Flow, key: string, target: string, language: string): TranslationState {
  if (target.trim() === '') return 'new'
  const stale = flow.stale ?? {}
  return Object.hasOwn(stale, key) && stale[key]?.includes(language) ? 'needsReview' : 'translated'
}
