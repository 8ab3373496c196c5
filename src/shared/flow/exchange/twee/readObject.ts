/** No header and no story needs more. */
const MAX_CHARACTERS = 20_000

/** A JSON object in a text, null where there is none. */
export function readObject(text: string): Readonly<Record<string, unknown>> | null {
  if (text.length > MAX_CHARACTERS) return null
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}
