import { FIRST_DETAIL_ID } from './Details.tsx'
import { NOTE_ID } from './Notes.tsx'
import { WORDS_HEARD_ID } from './WordsHeard.tsx'

const FIELD = { words: WORDS_HEARD_ID, note: NOTE_ID, details: FIRST_DETAIL_ID } as const

/**
 * Takes the focus to a field at the side, at once: the next letter is meant for it. While a call is tried out a real one
 * may be waiting behind it, which has the same field.
 */
export function focusOn(field: keyof typeof FIELD): void {
  const fields = [...document.querySelectorAll<HTMLElement>(`#${FIELD[field]}`)]
  fields.find((each) => each.checkVisibility())?.focus()
}
