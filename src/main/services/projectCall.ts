import type { CallState } from '../../shared/call/callState.ts'
import type { CallSummary } from '../../shared/call/callSummary.ts'
import type { CallProjection, CallReferences } from '../store/callStore.ts'
import type { LiveCall, TimedEvent } from './liveCall.ts'

/** A call that nobody touched for this long is over, or was left. */
export const LEFT_AFTER_MS = 30 * 60_000

/** Captures that link a call to a caller. */
const CALLER_NAME = 'callerName'
const CALLER_NUMBER = 'callerNumber'
const REFERENCE = 'reference'

/** What lists know of a call: it follows from its events and nothing else. */
export function projectCall(call: LiveCall): CallProjection {
  const { summary } = call
  return {
    summary,
    lastEventSeq: call.events.length - 1,
    lastEventAtMs: call.lastAtMs,
    endedAtMs: summary.stage === 'finished' ? endOfTalk(call.events, call.lastAtMs) : null,
  }
}

/** Whether lists would show the same. Causes are named once, when the stage changes too. */
export function isSameSummary(a: CallSummary, b: CallSummary): boolean {
  const keys = Object.keys(a) as (keyof CallSummary)[]
  return keys.every((key) => key === 'causes' || a[key] === b[key])
}

/** What links a call to its caller at this moment. */
export function referencesOf({ captures }: CallState): CallReferences {
  return {
    callerName: captures[CALLER_NAME] ?? null,
    callerNumber: captures[CALLER_NUMBER] ?? null,
    reference: captures[REFERENCE] ?? null,
  }
}

/**
 * When the conversation was over: at the last event that ended it. A call that was left and closed much later was over
 * at the last event before. Where times are erased, the last known one counts.
 */
function endOfTalk(events: readonly TimedEvent[], lastAtMs: number): number {
  const end = events.findLastIndex(({ event }) => event.type === 'caller.hungUp' || event.type === 'agent.finished')
  const endedAtMs = events[end]?.atMs ?? lastAtMs
  const beforeMs = events[end - 1]?.atMs ?? null
  return beforeMs !== null && endedAtMs - beforeMs > LEFT_AFTER_MS ? beforeMs : endedAtMs
}
