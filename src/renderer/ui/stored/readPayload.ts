import type { StoredValue } from '../../../shared/ipc/answers.ts'

/** What is stored with a step besides its type and its texts; empty where it cannot be read. */
export function readPayload(values: readonly StoredValue[], seq: number | null): Readonly<Record<string, unknown>> {
  return parseRecord(findOfStep(values, seq, 'payload') ?? '{}')
}

/** A field of a step as it is stored. */
export function findOfStep(values: readonly StoredValue[], seq: number | null, field: string): string | null {
  const found = values.find((each) => each.table === 'call_events' && each.seq === seq && each.field === field)
  return found?.value ?? null
}

function parseRecord(json: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(json)
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {}
  }
}
