const NAMES = new Map<string, Intl.DisplayNames>()

/** A language in the language of the screen: "en" is "Englisch" in German. */
export function languageName(code: string, screenLanguage: string): string {
  const names = NAMES.get(screenLanguage) ?? new Intl.DisplayNames(screenLanguage, { type: 'language' })
  NAMES.set(screenLanguage, names)
  return names.of(code) ?? code
}
