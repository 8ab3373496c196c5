import { z } from 'zod'
import { CALLER_EVENT_TYPES } from '../ladder/ladder.ts'
import { RUNGS } from '../ladder/rung.ts'
import { OVERRIDE_REASONS } from './callEvent.ts'
import { wrapUpSchema } from './outcomeSchema.ts'

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
