import type { LineSegment } from '../../../shared/flow/fillText.ts'

const MARKUP = /(\[\[[^\]]+\]\])|(\{\{\s*[A-Za-z0-9._-]+\s*\}\})/g

/** The pieces of a line as it is written, brackets and all: together they are the line again. */
export function markPieces(text: string): readonly LineSegment[] {
  const pieces: LineSegment[] = []
  let end = 0
  for (const { index, 0: whole, 1: binding } of text.matchAll(MARKUP)) {
    if (index > end) pieces.push({ kind: 'text', text: text.slice(end, index) })
    pieces.push({ kind: binding === undefined ? 'variable' : 'binding', text: whole })
    end = index + whole.length
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) })
  return pieces
}
