import { useCallback } from 'react'
import { useTexts } from '../../ui/TextsProvider.tsx'

const NAMES = new Map<string, Intl.DisplayNames>()

/** The name of a language in a language of the screen, its code where nobody knows a name. */
export function languageName(language: string, screenLanguage: string): string {
  const names = NAMES.get(screenLanguage) ?? new Intl.DisplayNames([screenLanguage], { type: 'language' })
  NAMES.set(screenLanguage, names)
  return names.of(language) ?? language
}

/** Names languages in the language of the screen. */
export function useLanguageName(): (language: string) => string {
  const { i18n } = useTexts()
  const screenLanguage = i18n.language
  return useCallback((language: string) => languageName(language, screenLanguage), [screenLanguage])
}
