import { de } from './de/de.ts'
import { en } from './en/en.ts'
import type { Texts } from './texts.ts'

/** Every text of the screen by language: complete by type. */
export const resources = { de, en } satisfies Record<'de' | 'en', Texts<typeof de>>
/** The texts of the screen in the language whose keys are the reference. */
export type ScreenTexts = typeof de
