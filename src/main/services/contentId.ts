import { createHash } from 'node:crypto'

const KNOWN = new WeakMap<object, string>()

/** The SHA-256 of a document's canonical form, in hex: the same content gives the same id on every device. Documents do not change. */
export function contentId(document: object): string {
  const known = KNOWN.get(document)
  if (known !== undefined) return known
  const id = createHash('sha256').update(canonicalJson(document)).digest('hex')
  KNOWN.set(document, id)
  return id
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
