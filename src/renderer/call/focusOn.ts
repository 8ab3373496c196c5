import { FIRST_DETAIL_ID } from './Details.tsx'
import { NOTE_ID } from './Notes.tsx'
import { WORDS_HEARD_ID } from './WordsHeard.tsx'

const FIELD = { words: WORDS_HEARD_ID, note: NOTE_ID, details: FIRST_DETAIL_ID } as const

/** Takes the focus to a field at the side, at once: the next letter is meant for it. */
export function focusOn(field: keyof typeof FIELD): void {
  document.getElementById(FIELD[field])?.focus()
}
