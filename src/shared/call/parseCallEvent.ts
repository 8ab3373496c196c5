import { fail, ok, type Result } from '../result.ts'
import { CALL_EVENT_TYPES, type CallEvent } from './callEvent.ts'
import { callEventSchema } from './callEventSchema.ts'

/** Why something is not an event: its type is not known, or its fields do not fit. */
export type EventShapeProblem = 'unknownEvent' | 'badEvent'

const KNOWN_TYPES: ReadonlySet<unknown> = new Set(CALL_EVENT_TYPES)

/** Reads an event from outside (a file, another process). */
export function parseCallEvent(raw: unknown): Result<CallEvent, EventShapeProblem> {
  const parsed = callEventSchema.safeParse(raw)
  if (parsed.success) return ok(parsed.data)
  return fail(hasKnownType(raw) ? 'badEvent' : 'unknownEvent')
}

function hasKnownType(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'type' in raw && KNOWN_TYPES.has(raw.type)
}
