import { RUNGS } from '../../ladder/rung.ts'
import type { FlowDocument } from '../upgradeFlow.ts'
import { describeShape, type ShapeFault } from './describeShape.ts'
import { type FlowProblem, flowProblem } from './flowProblem.ts'

/** What the schema found: a place in the document, a sentence about it, and what kind of wrong it is. */
export type ShapeIssue = ShapeFault & {
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** The fields at the place that no flow has. */
  readonly keys?: readonly string[]
}

/** The problems of a document that does not have the shape of a flow. */
export function shapeProblems(document: FlowDocument, issues: readonly ShapeIssue[]): readonly FlowProblem[] {
  return issues.flatMap((issue) => problemsOf(document, issue))
}

function problemsOf(document: FlowDocument, issue: ShapeIssue): readonly FlowProblem[] {
  const { path, message, keys } = issue
  const value = valueAt(document, path)
  if (path[0] === 'rungs' && path.length === 1 && value === undefined) return RUNGS.map(missingRung)
  const rung = RUNGS.find((each) => path[0] === 'rungs' && path.length === 2 && path[1] === each)
  if (rung !== undefined && value === undefined) return [missingRung(rung)]
  const words = { wanted: describeShape(issue, value), detail: message }
  const places = keys === undefined ? [path] : keys.map((key) => [...path, key])
  return places.map((place) => flowProblem('badShape', pathText(document, place), words))
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
