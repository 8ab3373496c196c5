import { fail, ok, type Result } from '../../../result.ts'
import type { ProblemDetail } from '../../check/problemDetails.ts'
import type { Passage } from './passage.ts'
import { readObject } from './readObject.ts'

/** What the first line of a passage says. */
export type PassageHeader = Pick<Passage, 'name' | 'tags' | 'metadata'>

/** A title has at most a thousand. */
const MAX_CHARACTERS = 5000

type Read = { readonly text: string; readonly end: number }

/**
 * Reads `:: name [tags] {"metadata"}`; a bracket that belongs to a name has a backslash before it. Metadata that cannot
 * be read counts for nothing, as Twee 3 wants it.
 */
export function readHeader(line: string): Result<PassageHeader, ProblemDetail> {
  if (line.length > MAX_CHARACTERS) return fail('titleTooLong')
  const name = readUntil(line, 2, '[{]}')
  if (name.text.trim() === '') return fail('titleMissing')
  if (line[name.end] === ']' || line[name.end] === '}') return fail('bracketInTitle')
  const hasTags = line[name.end] === '['
  const tags = hasTags ? readUntil(line, name.end + 1, ']') : { text: '', end: name.end - 1 }
  if (hasTags && line[tags.end] === undefined) return fail('tagsOpen')
  const rest = line.slice(hasTags ? tags.end + 1 : name.end).trim()
  if (rest !== '' && !rest.startsWith('{')) return fail('textAfterTags')
  return ok({
    name: name.text.trim(),
    tags: tags.text.split(/\s+/).filter((tag) => tag !== ''),
    metadata: rest === '' ? {} : readObject(rest),
  })
}

/** The text up to the first of `stops` that has no backslash before it, without backslashes. */
function readUntil(line: string, from: number, stops: string): Read {
  let text = ''
  let end = from
  while (end < line.length && !stops.includes(line[end] ?? '')) {
    if (line[end] === '\\' && end + 1 < line.length) end += 1
    text += line[end]
    end += 1
  }
  return { text, end }
}
