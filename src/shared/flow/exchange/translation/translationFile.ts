/** How far a translation is: there is none, its original was changed since, or it stands. */
export type TranslationState = 'new' | 'needsReview' | 'translated'

/** One text to translate, under its stable key. */
export type TranslationUnit = {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly state: TranslationState
  /** For the translator: where the text stands and what it must keep. */
  readonly context: string
}

/** The texts of a flow in one language, to be translated into another. */
export type TranslationFile = {
  readonly flowId: string
  readonly sourceLanguage: string
  readonly targetLanguage: string
  readonly units: readonly TranslationUnit[]
}
