import type { z } from 'zod'
import { CALLER_EVENT_TYPES, type CallerEventType } from '../ladder/ladder.ts'
import type { callEventSchema } from './callEventSchema.ts'

/** Why an agent leaves the ladder's order; one key each. */
export const OVERRIDE_REASONS = [
  'hearingOrLanguage',
  'vulnerablePerson',
  'supervisorInstruction',
  'misjudged',
  'callerReconsidered',
  'other',
] as const

/** Everything that can happen in a call. */
export type CallEvent = z.infer<typeof callEventSchema>
/** The first event of every call. */
export type CallStarted = Extract<CallEvent, { type: 'call.started' }>
/** Every event after the first. */
export type CallMove = Exclude<CallEvent, { type: 'call.started' }>
/** Why an agent leaves the ladder's order. */
export type OverrideReason = (typeof OVERRIDE_REASONS)[number]

/** The types of all events, for telling an unknown one from a malformed one. */
export const CALL_EVENT_TYPES: readonly CallEvent['type'][] = [
  'call.started',
  ...CALLER_EVENT_TYPES,
  'agent.chose',
  'agent.overrode',
  'agent.finished',
  'agent.wentBack',
  'agent.captured',
  'agent.noted',
  'agent.switchedWording',
  'agent.switchedLanguage',
  'agent.held',
  'agent.resumed',
  'wrapUp.saved',
]

const CALLER_TYPES: ReadonlySet<string> = new Set(CALLER_EVENT_TYPES)

/** Whether an event is something the caller did. */
export function isCallerEvent(event: CallEvent): event is Extract<CallEvent, { type: CallerEventType }> {
  return CALLER_TYPES.has(event.type)
}

/** Whether an event counts as one step when the agent goes back. */
export function isMoving(event: CallEvent): boolean {
  return (
    isCallerEvent(event) ||
    event.type === 'agent.chose' ||
    event.type === 'agent.overrode' ||
    event.type === 'agent.finished'
  )
}
