/**
 * What ends a sentence: a full stop, question mark or exclamation mark (or several, and closing quotes) before the end
 * or before a new beginning. Not the stop of "2. Termin" or "z. B.", and not a pause in the middle ("Moment … ja").
 */
const SENTENCE_END =
  /(?:(?<![\p{N}]|(?<!\p{L})\p{L})\.|[!?…])[.!?…]*["'“”‘’»)\]]*(?=\s+["'„“‚‘«(]*[\p{Lu}\p{N}]|\s*$)/gu

/** How many sentences a spoken text has; a rest without a full stop counts as one. */
export function countSentences(text: string): number {
  const ends = [...text.matchAll(SENTENCE_END)]
  const last = ends.at(-1)
  const rest = last === undefined ? text : text.slice(last.index + last[0].length)
  return ends.length + (/\p{L}|\p{N}/u.test(rest) ? 1 : 0)
}
