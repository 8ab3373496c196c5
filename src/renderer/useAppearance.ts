import { useLayoutEffect, useSyncExternalStore } from 'react'
import { resolveLanguage, type UiLanguage } from '../shared/i18n/language.ts'
import type { Settings } from '../shared/ipc/settings.ts'
import { useTexts } from './ui/TextsProvider.tsx'

const SYSTEM_DARK = '(prefers-color-scheme: dark)'

/** Puts language, theme and text size on the page. */
export function useAppearance(settings: Settings, systemLanguage: UiLanguage): void {
  const { i18n } = useTexts()
  const systemIsDark = useSyncExternalStore(watchSystem, () => matchMedia(SYSTEM_DARK).matches)
  const language = resolveLanguage(settings.language, systemLanguage)
  useLayoutEffect(() => {
    putTheme(settings.theme === 'dark' || (settings.theme === 'system' && systemIsDark))
  }, [settings.theme, systemIsDark])
  useLayoutEffect(() => {
    document.documentElement.style.fontSize = `${settings.textPercent}%`
  }, [settings.textPercent])
  useLayoutEffect(() => {
    document.documentElement.lang = language
    if (i18n.language !== language) void i18n.changeLanguage(language)
  }, [i18n, language])
}

/** Puts the system's theme and a language on the page, for as long as no settings are known. */
export function putSystemAppearance(language: UiLanguage): void {
  putTheme(matchMedia(SYSTEM_DARK).matches)
  document.documentElement.lang = language
}

function putTheme(dark: boolean): void {
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
}

function watchSystem(onChange: () => void): () => void {
  const query = matchMedia(SYSTEM_DARK)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
