import { type FlowProblem, flowProblem } from '../check/flowProblem.ts'
import { MAX_IMPORT_DEPTH, MAX_IMPORT_ENTRIES } from './importLimits.ts'

/** Where a JSON text nests deeper or has longer lists than any flow, null where nowhere. Looks before anything is parsed. */
export function findTooMuch(json: string): FlowProblem | null {
  const entries: number[] = []
  let line = 1
  for (let at = 0; at < json.length; at += 1) {
    switch (json[at]) {
      case '\n':
        line += 1
        break
      case '"':
        at = endOfText(json, at)
        break
      case '{':
      case '[':
        if (entries.push(0) > MAX_IMPORT_DEPTH) return flowProblem('tooDeep', '', { line, limit: MAX_IMPORT_DEPTH })
        break
      case '}':
      case ']':
        entries.pop()
        break
      case ',':
        if (countEntry(entries) >= MAX_IMPORT_ENTRIES) return tooMuch(line)
    }
  }
  return null
}

function countEntry(entries: number[]): number {
  const count = (entries.pop() ?? 0) + 1
  entries.push(count)
  return count
}

function tooMuch(line: number): FlowProblem {
  return flowProblem('tooMuch', '', { line, limit: MAX_IMPORT_ENTRIES, what: 'entries' })
}

/** Where a text in quotes ends, or the end of the file where it does not. */
function endOfText(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '"') return at
    if (json[at] === '\\') at += 1
  }
  return json.length
}
