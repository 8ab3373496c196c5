/** The languages that the screen speaks. */
export const UI_LANGUAGES = ['de', 'en'] as const
/** A language that the screen speaks. */
export type UiLanguage = (typeof UI_LANGUAGES)[number]

/** The language of the screen: the person's own choice, else that of the system. */
export function resolveLanguage(wanted: UiLanguage | 'system', systemLanguage: UiLanguage): UiLanguage {
  return wanted === 'system' ? systemLanguage : wanted
}
