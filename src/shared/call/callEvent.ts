import { z } from 'zod'
import { CALLER_EVENT_TYPES, type CallerEventType } from '../ladder/ladder.ts'
import { RUNGS } from '../ladder/rung.ts'
import { wrapUpSchema } from './outcome.ts'

/** Why an agent leaves the ladder's order; one key each. */
export const OVERRIDE_REASONS = [
  'hearingOrLanguage',
  'vulnerablePerson',
  'supervisorInstruction',
  'misjudged',
  'callerReconsidered',
  'other',
] as const

const captureName = z.string().min(1).max(64)
const captureValue = z.string().max(1000)
const id = z.string().min(1).max(64)

const startedSchema = z.object({
  type: z.literal('call.started'),
  language: z.string().max(8).optional(),
  captures: z.record(captureName, captureValue).optional(),
})
const callerSchema = z.object({ type: z.enum(CALLER_EVENT_TYPES) })
const overrodeSchema = z.object({
  type: z.literal('agent.overrode'),
  target: z.union([z.strictObject({ rung: z.enum(RUNGS) }), z.strictObject({ step: id })]),
  reason: z.enum(OVERRIDE_REASONS).nullish(),
  text: z.string().max(1000).optional(),
})

/** Everything that can happen in a call, as it is logged. Fields that an event does not have are dropped, not refused. */
export const callEventSchema = z.discriminatedUnion('type', [
  startedSchema,
  callerSchema,
  z.object({ type: z.literal('agent.chose'), choiceId: id }),
  overrodeSchema,
  z.object({ type: z.literal('agent.finished') }),
  z.object({ type: z.literal('agent.wentBack') }),
  z.object({ type: z.literal('agent.captured'), name: captureName, value: captureValue }),
  z.object({ type: z.literal('agent.noted'), text: z.string().max(2000) }),
  z.object({ type: z.literal('agent.switchedWording'), wordingId: id }),
  z.object({ type: z.literal('agent.switchedLanguage'), language: z.string().min(1).max(8) }),
  z.object({ type: z.literal('agent.held') }),
  z.object({ type: z.literal('agent.resumed') }),
  z.object({ type: z.literal('wrapUp.saved'), ...wrapUpSchema.shape }),
])

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
