import { fail, ok } from '../../result.ts'
import { flowProblem } from '../check/flowProblem.ts'
import { parseFlow } from '../check/parseFlow.ts'
import { shapeProblems } from '../check/shapeProblems.ts'
import { FLOW_FORMAT, MAX_STEPS } from '../flow.ts'
import { upgradeFlow } from '../upgradeFlow.ts'
import { findMassIssues } from './findMassIssues.ts'
import { findTooMuch } from './findTooMuch.ts'
import type { ImportAnswer } from './importedFlow.ts'

/** Reads a flow in our own format, of this version or an older one. Too much of anything is refused early. */
export function importJson(text: string): ImportAnswer {
  const tooMuch = findTooMuch(text)
  if (tooMuch !== null) return fail([tooMuch])
  const document = parseQuietly(text)
  const upgraded = upgradeFlow(document)
  if (upgraded.ok) {
    const { steps } = upgraded.value
    if (Array.isArray(steps) && steps.length > MAX_STEPS) {
      return fail([flowProblem('tooManySteps', 'steps', { limit: MAX_STEPS })])
    }
    const issues = findMassIssues(upgraded.value)
    if (issues.length > 0) return fail(shapeProblems(upgraded.value, issues))
  }
  const parsed = parseFlow(text)
  return parsed.ok ? ok({ flow: parsed.value, notes: upgradeNotes(document) }) : parsed
}

/** The document, or null for what is not JSON: `parseFlow` says what is wrong with it. */
function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}

function upgradeNotes(document: unknown) {
  const found: unknown = Reflect.get(Object(document), 'format') ?? 0
  return found === FLOW_FORMAT
    ? []
    : [flowProblem('upgradedFormat', 'format', { found: String(found), known: FLOW_FORMAT })]
}
