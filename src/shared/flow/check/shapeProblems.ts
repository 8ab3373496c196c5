import { RUNGS } from '../../ladder/rung.ts'
import type { FlowDocument } from '../upgradeFlow.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'

/** What the schema found: a place in the document and a sentence about it. */
export type ShapeIssue = { readonly path: readonly PropertyKey[]; readonly message: string }

/** The problems of a document that does not have the shape of a flow. */
export function shapeProblems(document: FlowDocument, issues: readonly ShapeIssue[]): readonly FlowProblem[] {
  return issues.flatMap((issue) => problemsOf(document, issue))
}

function problemsOf(document: FlowDocument, { path, message }: ShapeIssue): readonly FlowProblem[] {
  const value = valueAt(document, path)
  if (path[0] === 'rungs' && path.length === 1 && value === undefined) return RUNGS.map(missingRung)
  const rung = RUNGS.find((each) => path[0] === 'rungs' && path.length === 2 && path[1] === each)
  if (rung !== undefined && value === undefined) return [missingRung(rung)]
  return [flowProblem('badShape', pathText(document, path), { detail: message })]
}

function missingRung(rung: string): FlowProblem {
  return flowProblem('missingRung', `rungs.${rung}`, { rung })
}

/** The path as text; a step is named by its id where it has one. */
function pathText(document: FlowDocument, path: readonly PropertyKey[]): string {
  const [field, index, ...rest] = path
  if (field !== 'steps' || index === undefined) return path.map(String).join('.')
  const id = valueAt(document, [field, index, 'id'])
  return [field, typeof id === 'string' && id !== '' ? id : index, ...rest].map(String).join('.')
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    document,
  )
}
