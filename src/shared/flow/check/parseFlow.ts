import { fail, ok, type Result } from '../../result.ts'
import { FLOW_FORMAT, type Flow, flowSchema } from '../flow.ts'
import { type FlowDocument, upgradeFlow } from '../upgradeFlow.ts'
import { findRepeatedFields } from './findRepeatedFields.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'
import { placeInText } from './placeInText.ts'
import { shapeProblems } from './shapeProblems.ts'

/**
 * Reads a flow from JSON text or from a parsed document. Older formats are upgraded. What comes back has the right
 * shape but may still have problems: those are for `checkFlow`.
 */
export function parseFlow(source: unknown): Result<Flow, readonly FlowProblem[]> {
  const document = typeof source === 'string' ? parseJson(source) : ok(source)
  if (!document.ok) return document
  const upgraded = upgrade(document.value)
  if (!upgraded.ok) return upgraded
  const parsed = flowSchema.safeParse(upgraded.value)
  return parsed.success ? ok(parsed.data) : fail(shapeProblems(upgraded.value, parsed.error.issues))
}

function parseJson(text: string): Result<unknown, readonly FlowProblem[]> {
  const json = text.replace(/^\ufeff/, '')
  try {
    const document: unknown = JSON.parse(json)
    const repeated = findRepeatedFields(json)
    if (repeated.length === 0) return ok(document)
    return fail(repeated.map(({ path, field }) => flowProblem('duplicateKey', path, { key: field })))
  } catch (thrown) {
    const detail = thrown instanceof SyntaxError ? thrown.message : String(thrown)
    return fail([flowProblem('notJson', '', { ...placeInText(json, detail), detail })])
  }
}

function upgrade(document: unknown): Result<FlowDocument, readonly FlowProblem[]> {
  const upgraded = upgradeFlow(document)
  if (upgraded.ok) return upgraded
  if (upgraded.problem === 'notAnObject')
    return fail([flowProblem('badShape', '', { wanted: 'groupWanted', detail: 'a flow is an object' })])
  const found = JSON.stringify((document as FlowDocument).format) ?? 'unknown'
  return fail([flowProblem('unsupportedFormat', 'format', { found, known: FLOW_FORMAT })])
}
