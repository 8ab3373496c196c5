import { z } from 'zod'

/** How a call ended. */
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
export const outcomeSchema = z.enum(OUTCOMES)
/** How a call ended. */
export type Outcome = z.infer<typeof outcomeSchema>

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
/** One of the causes the product knows. */
export type Cause = (typeof CAUSES)[number]

/** Whether the agent believes the caller is still a customer: an estimate, and shown as one. */
export const STILL_CUSTOMER = ['yes', 'no', 'unknown'] as const

/** A promise made in the call: what, who keeps it, by when (milliseconds since 1970 UTC, null: no date agreed). */
export const commitmentSchema = z.strictObject({
  what: z.string().max(500),
  owner: z.enum(['me', 'teamLead', 'other']),
  dueAtMs: z.int().nullable(),
})
/** A promise made in the call. */
export type Commitment = z.infer<typeof commitmentSchema>

/** What the agent confirms after the call. */
export const wrapUpSchema = z.strictObject({
  outcome: outcomeSchema,
  complaint: z.boolean().default(false),
  stillCustomer: z.enum(STILL_CUSTOMER).default('unknown'),
  causes: z.array(z.string().min(1).max(60)).max(20).default([]),
  commitments: z.array(commitmentSchema).max(20).default([]),
  note: z.string().max(2000).default(''),
  incident: z.boolean().default(false),
})
/** What the agent confirms after the call. */
export type WrapUp = z.infer<typeof wrapUpSchema>
