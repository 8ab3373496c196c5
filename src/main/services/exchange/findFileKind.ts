/** The kinds of files that a flow can be read from, and of those that are taken for one. */
export type FileKind = 'json' | 'twee' | 'table' | 'translation'

const KINDS: Readonly<Record<string, FileKind>> = {
  json: 'json',
  twee: 'twee',
  tw: 'twee',
  csv: 'table',
  tsv: 'table',
  xlf: 'translation',
  xliff: 'translation',
}

/** The kind of a file by its name, or for other names by how it begins; null where neither says it. */
export function findFileKind(fileName: string, text: string): FileKind | null {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()
  const named = Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined
  if (named !== undefined) return named
  const start = text.slice(0, 2000).trimStart()
  if (start.startsWith('{')) return 'json'
  if (/^::/m.test(start)) return 'twee'
  return ending === 'txt' ? 'table' : null
}
