import i18next, { type i18n, type ParseKeys } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { UiLanguage } from '../../shared/i18n/language.ts'
import { resources, type ScreenTexts } from '../../shared/i18n/resources.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: ScreenTexts }
  }
}

/** The key of a text on screen. */
export type TextKey = ParseKeys

/** The texts of the screen in a language; ready at once, nothing is loaded. */
export function makeI18n(language: UiLanguage): i18n {
  const instance = i18next.createInstance()
  instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'de',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { de: { translation: resources.de }, en: { translation: resources.en } },
  })
  return instance
}
