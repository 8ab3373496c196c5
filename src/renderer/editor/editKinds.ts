import type { ScreenTexts } from '../../shared/i18n/resources.ts'

/** What an edit is: its words are what "undo" says. */
export type EditKind = keyof ScreenTexts['editor']['edit']
