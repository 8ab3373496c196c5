import type { z } from 'zod'
import type { commitmentSchema, wrapUpSchema } from './outcomeSchema.ts'

/** How a call can end. */
export const OUTCOMES = [
  'resolved',
  'followUpAgreed',
  'passedOn',
  'refusedWithReasons',
  'endedByAgent',
  'endedForThreat',
  'callerHungUp',
  'withdrew',
  'technicalFailure',
] as const
/** How a call ended. */
export type Outcome = (typeof OUTCOMES)[number]

/** Why callers get angry; a team may add its own. */
export const CAUSES = [
  'passedAround',
  'waiting',
  'inexperiencedStaff',
  'repeatedAttempts',
  'defectiveProduct',
  'delivery',
  'billing',
  'refusal',
  'other',
] as const

/** Whether the agent believes the caller is still a customer: an estimate, and shown as one. */
export const STILL_CUSTOMER = ['yes', 'no', 'unknown'] as const

/** How long the note of a wrap-up and the words of a promise may be, in characters. */
export const WRAP_UP_LIMITS = { note: 2000, what: 500, cause: 60, entries: 20 } as const

/** A promise made in the call. */
export type Commitment = z.infer<typeof commitmentSchema>
/** What the agent confirms after the call. */
export type WrapUp = z.infer<typeof wrapUpSchema>
