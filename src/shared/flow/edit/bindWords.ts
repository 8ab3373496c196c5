/** A text and what is selected in it. */
export type TextRange = { readonly text: string; readonly start: number; readonly end: number }

const BINDING = /\[\[([^\]]*)\]\]/g

/**
 * Makes the selected words binding (`[[…]]`), or free again where they are. White space at the ends of the selection stays
 * outside; selecting nothing changes nothing, unless the caret stands in binding words. What is selected stays selected.
 */
export function toggleBinding({ text, start, end }: TextRange): TextRange {
  const bound = findBinding(text, start, end)
  if (bound !== null) return unbind(text, bound)
  const words = text.slice(start, end)
  const trimmed = words.trim()
  if (trimmed === '' || /\[\[|\]\]/.test(trimmed)) return { text, start, end }
  const from = start + words.indexOf(trimmed)
  const to = from + trimmed.length
  return { text: `${text.slice(0, from)}[[${trimmed}]]${text.slice(to)}`, start: from + 2, end: to + 2 }
}

/** Puts a field of the agent's (`{{name}}`) in place of what is selected; the caret stands behind it. */
export function insertVariable({ text, start, end }: TextRange, name: string): TextRange {
  const variable = `{{${name}}}`
  const caret = start + variable.length
  return { text: text.slice(0, start) + variable + text.slice(end), start: caret, end: caret }
}

type Bound = { readonly from: number; readonly words: string }

function findBinding(text: string, start: number, end: number): Bound | null {
  const match = [...text.matchAll(BINDING)].find(({ index, 0: whole }) => index <= start && end <= index + whole.length)
  return match === undefined ? null : { from: match.index, words: match[1] ?? '' }
}

function unbind(text: string, { from, words }: Bound): TextRange {
  const rest = text.slice(from + words.length + 4)
  return { text: text.slice(0, from) + words + rest, start: from, end: from + words.length }
}
