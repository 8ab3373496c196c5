import { MAX_IMPORT_DEPTH } from './importLimits.ts'

/** The line of a JSON text, from 1, where its brackets are nested too deep; null where they are nowhere. */
export function findTooDeep(json: string): number | null {
  let depth = 0
  let line = 1
  let isInText = false
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at]
    if (character === '\n') line += 1
    if (isInText) {
      if (character === '\\') at += 1
      else if (character === '"') isInText = false
      continue
    }
    if (character === '"') isInText = true
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
    if (depth > MAX_IMPORT_DEPTH) return line
  }
  return null
}
