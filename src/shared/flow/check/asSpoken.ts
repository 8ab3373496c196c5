import type { LineSegment } from '../fillText.ts'
import { VARIABLE_CHARACTERS } from './limits.ts'
import { readMarkup } from './readMarkup.ts'

const STAND_IN = 'x'.repeat(VARIABLE_CHARACTERS)

/** A line about as long as it will be spoken: without its markup, each variable with something in its place. */
export function asSpoken(text: string, segments: readonly LineSegment[] | null = readMarkup(text)): string {
  return segments === null ? text : segments.map(withStandIn).join('')
}

function withStandIn({ kind, text }: LineSegment): string {
  return kind === 'variable' ? STAND_IN : text
}
