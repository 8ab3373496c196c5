/** The line, and the character in it, from 1. */
type TextPlace = { readonly line: number; readonly column: number }

/** Where a text stops being JSON: the parser names the place, or quotes it, or has come to the end. */
export function placeInText(text: string, parserMessage: string): TextPlace {
  const named = /position (\d+)/.exec(parserMessage)?.[1]
  const before = text.slice(0, named === undefined ? quotedPlace(text, parserMessage) : Number(named))
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}

/** How many characters before the wrong one the parser quotes where it leaves something out. */
const QUOTED_BEFORE = 10

function quotedPlace(text: string, parserMessage: string): number {
  const quoted = /^Unexpected token '(.)', (\.{3})?"(.*)"(?:\.{3})? is not valid JSON$/su.exec(parserMessage)
  if (quoted === null) return text.length
  const [, wrong = '', left, quote = ''] = quoted
  const start = Math.max(0, text.indexOf(quote))
  const end = start + quote.length
  for (let at = start + (left === undefined ? 0 : QUOTED_BEFORE); at < end; at += 1) {
    if (text.startsWith(wrong, at) && isWrongAt(text, at)) return at
  }
  return start
}

/** Whether it is this character that is wrong: what stops before it only ends too early. */
function isWrongAt(text: string, at: number): boolean {
  try {
    JSON.parse(text.slice(0, at + 1))
    return false
  } catch (thrown) {
    return thrown instanceof SyntaxError && thrown.message.startsWith('Unexpected token')
  }
}
