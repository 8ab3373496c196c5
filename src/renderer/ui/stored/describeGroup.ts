import type { StoredValue } from '../../../shared/ipc/answers.ts'
import { describePayload, describeStored, type StoredRow, type StoredWords } from './describeStored.ts'
import type { StoredGroup } from './groupStored.ts'
import { findOfStep } from './readPayload.ts'
import { nameOfEvent } from './storedNames.ts'

/** What makes up a step together, so that it takes one row. */
const OF_A_STEP: ReadonlySet<string> = new Set(['type', 'payload', 'text_count'])

/** Stored values in words: a row for each, and one for each step. */
export function describeGroup(words: StoredWords, { topic, values }: StoredGroup): readonly StoredRow[] {
  if (topic !== 'steps') return values.map((value) => describeStored(words, value))
  return [...Map.groupBy(values, ({ seq }) => seq).values()].flatMap((ofStep) => describeStep(words, ofStep))
}

/** A step: what happened, its details, and whatever else stands with it under its own name. */
function describeStep(words: StoredWords, values: readonly StoredValue[]): StoredRow[] {
  const { known = [], other = [] } = Object.groupBy(values, ({ field }) => (OF_A_STEP.has(field) ? 'known' : 'other'))
  const rest = other.map((value) => describeStored(words, value))
  const [first] = known
  if (first === undefined) return rest
  const { seq, table, erasedAtMs } = first
  const raw = `${table}: ${known.map(({ field, value }) => `${field} = ${value}`).join(', ')}`
  const name = nameOfEvent(words.t, findOfStep(values, seq, 'type') ?? '')
  return [{ seq, name, value: describePayload(words, seq), raw, erasedAtMs }, ...rest]
}
