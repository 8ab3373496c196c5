import { fillText, type LineSegment, variablesIn } from '../fillText.ts'

/** Most texts have none, and to look for one sign is quicker than for four pairs of them. */
const ANY_BRACKET = /[{}[\]]/
const BRACKETS = /\{\{|\}\}|\[\[|\]\]/

/** Where brackets stand in a text as it would be spoken, -1 if nowhere. */
export function findBrackets(text: string): number {
  return text.search(BRACKETS)
}

/** The pieces of a text with brackets; a variable is filled with its own name. Null where there are no brackets. */
export function readMarkup(text: string): readonly LineSegment[] | null {
  if (!ANY_BRACKET.test(text) || findBrackets(text) === -1) return null
  return fillText(text, Object.fromEntries(variablesIn(text).map((name) => [name, name])))
}
