/** A piece of a line: said as it is, filled from a capture, or binding word for word. */
export type LineSegment = { readonly kind: 'text' | 'variable' | 'binding'; readonly text: string }

/** What is longer does not fit into a line that somebody has to say. */
const LONGEST_VARIABLE = 80
/** Marks that turn the direction of writing; pasted into a capture they would mirror the agent's own words. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const MARKUP = /\[\[([^\]]+)\]\]|\{\{\s*([A-Za-z0-9._-]+)\s*\}\}/g

/** The names of the variables in a text, in order of appearance. */
export function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(MARKUP)].flatMap(([, , name]) => (name === undefined ? [] : [name]))
}

/** The binding words of a text, in order of appearance, white space folded. */
export function bindingWordsIn(text: string): readonly string[] {
  return [...text.matchAll(MARKUP)].flatMap(([, words]) => (words === undefined ? [] : [foldSpace(words)]))
}

/**
 * A text with its variables filled from `captures` and its binding words marked.
 * Null where a variable is missing, empty or too long to be said in one breath: then the line uses its plain form.
 */
export function fillText(text: string, captures: Readonly<Record<string, string>>): readonly LineSegment[] | null {
  const segments: LineSegment[] = []
  let end = 0
  for (const match of text.matchAll(MARKUP)) {
    const [whole, binding, name] = match
    if (match.index > end) segments.push({ kind: 'text', text: text.slice(end, match.index) })
    end = match.index + whole.length
    if (binding !== undefined) {
      segments.push({ kind: 'binding', text: binding })
      continue
    }
    const value = name === undefined || !Object.hasOwn(captures, name) ? '' : sayable(captures[name] ?? '')
    if (value === '' || value.length > LONGEST_VARIABLE) return null
    segments.push({ kind: 'variable', text: value })
  }
  if (end < text.length) segments.push({ kind: 'text', text: text.slice(end) })
  return segments
}

/** The text of a line as it is spoken, without markup. */
export function spokenText(segments: readonly LineSegment[]): string {
  return segments.map((segment) => segment.text).join('')
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function sayable(value: string): string {
  return foldSpace(value.replace(DIRECTION_MARKS, ''))
}
