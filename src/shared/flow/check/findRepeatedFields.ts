/** A field that an object of a JSON document holds twice. */
export type RepeatedField = { readonly path: string; readonly field: string }

type Level = { readonly fields: Set<string> | null; field: string; index: number }

/** A document with more of them is damaged as a whole. */
const MOST_TOLD = 100

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g

/**
 * The fields that stand twice in an object of a valid JSON text, a hundred at most. `JSON.parse` keeps the last one and says nothing,
 * so half of what a trainer wrote by hand would be lost unnoticed.
 */
export function findRepeatedFields(json: string): readonly RepeatedField[] {
  const levels: Level[] = []
  const repeated: RepeatedField[] = []
  let text = ''
  for (const [token] of json.matchAll(TOKEN)) {
    const level = levels.at(-1)
    if (token === '{') levels.push({ fields: new Set(), field: '', index: 0 })
    else if (token === '[') levels.push({ fields: null, field: '', index: 0 })
    else if (token === '}' || token === ']') levels.pop()
    else if (token === ',' && level !== undefined) level.index += 1
    else if (token === ':' && level !== undefined) {
      level.field = text.includes('\\') ? String(JSON.parse(text)) : text.slice(1, -1)
      if (level.fields?.has(level.field)) repeated.push({ path: pathOf(levels), field: level.field })
      level.fields?.add(level.field)
    } else text = token
    if (repeated.length === MOST_TOLD) break
  }
  return repeated
}

function pathOf(levels: readonly Level[]): string {
  return levels.map(({ fields, field, index }) => (fields === null ? String(index) : field)).join('.')
}
