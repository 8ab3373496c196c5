import { useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { resolveLanguage, type UiLanguage } from '../shared/i18n/language.ts'
import type { Settings } from '../shared/ipc/settings.ts'

const SYSTEM_DARK = '(prefers-color-scheme: dark)'

/** Puts language, theme and text size on the page. */
export function useAppearance(settings: Settings, systemLanguage: UiLanguage): void {
  const { i18n } = useTranslation()
  const systemIsDark = useSyncExternalStore(watchSystem, () => matchMedia(SYSTEM_DARK).matches)
  const language = resolveLanguage(settings.language, systemLanguage)
  useEffect(() => {
    const dark = settings.theme === 'dark' || (settings.theme === 'system' && systemIsDark)
    document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
  }, [settings.theme, systemIsDark])
  useEffect(() => {
    document.documentElement.style.fontSize = `${settings.textPercent}%`
  }, [settings.textPercent])
  useEffect(() => {
    document.documentElement.lang = language
    if (i18n.language !== language) void i18n.changeLanguage(language)
  }, [i18n, language])
}

function watchSystem(onChange: () => void): () => void {
  const query = matchMedia(SYSTEM_DARK)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
