import { fail, ok, type Result } from '../result.ts'
import { foldText } from './foldText.ts'

/** The index knows a text by its runs of three characters: a shorter word is in none of them. */
const SHORTEST_SEARCH_WORD = 3

/** A word that is too short to be looked for, as it was typed. */
export type ShortWord = { readonly word: string }

/** What was typed into the search as the words that the index compares; refuses a word that is too short. */
export function readSearchWords(text: string): Result<readonly string[], ShortWord> {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const short = words.find((word) => [...foldText(word)].length < SHORTEST_SEARCH_WORD)
  return short === undefined ? ok([...new Set(words.map(foldText))]) : fail({ word: short })
}
