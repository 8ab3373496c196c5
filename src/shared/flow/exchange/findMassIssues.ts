import type { z } from 'zod'
import type { ShapeIssue } from '../check/shapeProblems.ts'
import { flowSchema, MAX_STEPS, stepSchema } from '../flow.ts'
import { scenarioSchema } from '../scenario.ts'
import type { FlowDocument } from '../upgradeFlow.ts'
import { MAX_IMPORT_PROBLEMS } from './importLimits.ts'
import { takeFirst } from './takeFirst.ts'

/** The fields that may hold very many entries; each entry can be judged by itself. */
const LONG_FIELDS = ['steps', 'scenarios', 'stale'] as const
const staleSchema = flowSchema.shape.stale.unwrap()
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

function* issuesOfLongFields(document: FlowDocument): Generator<ShapeIssue> {
  for (const field of LONG_FIELDS) {
    const entries = document[field]
    if (typeof entries !== 'object' || entries === null) continue
    for (const [key, value] of Object.entries(entries)) yield* issuesOfEntry(field, key, value)
  }
}

function issuesOfEntry(field: (typeof LONG_FIELDS)[number], key: string, value: unknown): readonly ShapeIssue[] {
  if (field === 'stale') return issuesOf(staleSchema, { [key]: value }, [field])
  return issuesOf(field === 'steps' ? stepSchema : scenarioSchema, value, [field, Number(key)])
}

function issuesOf(schema: z.ZodType, value: unknown, at: readonly PropertyKey[]): readonly ShapeIssue[] {
  const issues = schema.safeParse(value).error?.issues ?? []
  return issues.map((issue) => ({ ...issue, path: [...at, ...issue.path] }))
}

/** Lists and groups with more entries than any of a flow may have. */
function* crowds(value: object, path: readonly PropertyKey[]): Generator<ShapeIssue> {
  const entries = Object.entries(value)
  const isList = Array.isArray(value)
  const limit = isList ? MAX_STEPS : MAX_FIELDS
  if (entries.length > limit) {
    yield { path, code: 'too_big', message: `${entries.length} entries where at most ${limit} can be` }
    return
  }
  for (const [key, each] of entries) {
    if (typeof each !== 'object' || each === null || (path.length === 0 && key === 'stale')) continue
    yield* crowds(each, [...path, isList ? Number(key) : key])
  }
}
