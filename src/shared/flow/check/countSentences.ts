/** A stop, with the closing quotes after it, that is followed by the end or by a space. */
const STOP = /[.!?…]+["'“”‘’»)\]]*(?=\s|$)/g
/** "2." and "z. B.": a number or a single letter before the stop. */
const ABBREVIATION = /(?:^|[\s.(])[^\s.]$|[0-9]$/

/**
 * How many sentences a spoken text has; a rest without a full stop counts as one. A sentence ends where a stop is
 * followed by the end or by a new beginning: not after "2." or "z. B.", and not at a pause in the middle ("Moment … ja").
 */
export function countSentences(text: string): number {
  let count = 0
  let end = 0
  for (const stop of text.matchAll(STOP)) {
    const after = stop.index + stop[0].length
    if (!endsSentence(text, stop.index, after)) continue
    count += 1
    end = after
  }
  return count + (text.slice(end).trim() === '' ? 0 : 1)
}

function endsSentence(text: string, start: number, end: number): boolean {
  const first = /[^\s"'„“‚‘«(]/.exec(text.slice(end))?.[0]
  if (first === undefined) return true
  const isBeginning = first !== first.toLowerCase() || /[0-9]/.test(first)
  return (
    isBeginning && !(text.slice(start, end) === '.' && ABBREVIATION.test(text.slice(Math.max(0, start - 2), start)))
  )
}
