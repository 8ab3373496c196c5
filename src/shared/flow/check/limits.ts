import type { Rung } from '../../ladder/rung.ts'

/** The keys for choices: Enter, W, E, R, T, F, G, V, C. */
export const MAX_CHOICES = 9
/** What fits on a choice's button in the call screen at 1024 pixels. */
export const MAX_LABEL_CHARACTERS = 26
/** A hint is read in half a second. */
export const MAX_HINT_CHARACTERS = 60
/** A line is said in one breath. */
export const MAX_SENTENCES = 2
/** A sentence with more subordinate clauses is for reading, not for saying. */
export const MAX_CLAUSES = 2
/** A caller who insults repeatedly hears a rung more than once. */
export const MIN_RUNG_WORDINGS = 3
/** What a variable counts when the length of a line is measured. */
export const VARIABLE_CHARACTERS = 20

/** How long a line may be, variables filled; the warning and the goodbye carry more. */
export function maxLineCharacters(rung: Rung | null): number {
  return rung !== null && isBindingRung(rung) ? 200 : 140
}

/** Whether a rung is said word for word in part. */
export function isBindingRung(rung: Rung): boolean {
  return rung === 'warn' || rung === 'endCall'
}
