import { createHash } from 'node:crypto'

/** The SHA-256 of a document's canonical form, in hex: the same content gives the same id on every device. */
export function contentId(document: unknown): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex')
}

/** JSON with sorted keys and without white space: one text for one content. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`)
  return `{${entries.join(',')}}`
}
