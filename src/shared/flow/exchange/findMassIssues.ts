import type { z } from 'zod'
import type { ShapeIssue } from '../check/shapeProblems.ts'
import { flowSchema, MAX_STEPS, stepSchema } from '../flow.ts'
import { scenarioSchema } from '../scenario.ts'
import type { FlowDocument } from '../upgradeFlow.ts'
import { MAX_IMPORT_PROBLEMS } from './importLimits.ts'

/** The fields that may hold very many entries, and what each of these has to be. */
const LONG_FIELDS: Readonly<Record<string, z.ZodType>> = {
  steps: stepSchema,
  scenarios: scenarioSchema,
  stale: flowSchema.shape.stale.unwrap().valueType,
}
/** No other group of a flow has more fields than there can be languages. */
const MAX_FIELDS = 40

/**
 * What shows that a document is the wrong file, none where the schema can tell the rest: it would describe each of a
 * million wrong values, which takes minutes.
 */
export function findMassIssues(document: FlowDocument): readonly ShapeIssue[] {
  const crowded = takeFirst(crowds(document, []))
  if (crowded.length > 0) return crowded
  const issues = takeFirst(issuesOfLongFields(document))
  return issues.length === MAX_IMPORT_PROBLEMS ? issues : []
}

function takeFirst(found: Iterable<ShapeIssue>): readonly ShapeIssue[] {
  const issues: ShapeIssue[] = []
  for (const issue of found) {
    issues.push(issue)
    if (issues.length === MAX_IMPORT_PROBLEMS) break
  }
  return issues
}

function* issuesOfLongFields(document: FlowDocument): Generator<ShapeIssue> {
  for (const [field, schema] of Object.entries(LONG_FIELDS)) {
    const entries = document[field]
    if (typeof entries === 'object' && entries !== null) yield* issuesOfEach(entries, field, schema)
  }
}

/** Lists and groups with more entries than any of a flow may have. */
function* crowds(value: object, path: readonly PropertyKey[]): Generator<ShapeIssue> {
  const entries = Object.entries(value)
  const isList = Array.isArray(value)
  const limit = isList ? MAX_STEPS : MAX_FIELDS
  if (entries.length > limit) {
    yield { path, message: `${entries.length} entries where at most ${limit} can be` }
    return
  }
  for (const [key, each] of entries) {
    if (typeof each !== 'object' || each === null || (path.length === 0 && key === 'stale')) continue
    yield* crowds(each, [...path, isList ? Number(key) : key])
  }
}

function* issuesOfEach(entries: object, field: string, schema: z.ZodType): Generator<ShapeIssue> {
  const isList = Array.isArray(entries)
  for (const [key, value] of Object.entries(entries)) {
    const found = schema.safeParse(value)
    if (found.success) continue
    const at = [field, isList ? Number(key) : key]
    yield* found.error.issues.map(({ path, message }) => ({ path: [...at, ...path], message }))
  }
}
