import { z } from 'zod'
import { OUTCOMES, STILL_CUSTOMER, WRAP_UP_LIMITS } from './outcome.ts'

/** How a call ended. */
export const outcomeSchema = z.enum(OUTCOMES)

/** A promise made in the call: what, who keeps it, by when (milliseconds since 1970 UTC, null: no date agreed). */
export const commitmentSchema = z.strictObject({
  what: z.string().max(WRAP_UP_LIMITS.what),
  owner: z.enum(['me', 'teamLead', 'other']),
  dueAtMs: z.int().nullable(),
})

/** What the agent confirms after the call. */
export const wrapUpSchema = z.strictObject({
  outcome: outcomeSchema,
  complaint: z.boolean().default(false),
  stillCustomer: z.enum(STILL_CUSTOMER).default('unknown'),
  causes: z.array(z.string().min(1).max(WRAP_UP_LIMITS.cause)).max(WRAP_UP_LIMITS.entries).default([]),
  commitments: z.array(commitmentSchema).max(WRAP_UP_LIMITS.entries).default([]),
  note: z.string().max(WRAP_UP_LIMITS.note).default(''),
  incident: z.boolean().default(false),
})
