import { z } from 'zod'
import { ASSIGNEE_LIMIT, FOLLOW_UP_CHANGES } from '../../review/followUp.ts'

/** How many lines of each group a list may ask for. */
const MOST_LINES = 500

/** What each channel about commitments takes. */
export const followUpContract = {
  /** `settled`: those that are done with instead of those that are open, the last settled first. */
  'followUps.list': z.strictObject({ settled: z.boolean(), limit: z.int().min(1).max(MOST_LINES) }),
  'followUps.change': z.strictObject({
    callId: z.uuid(),
    position: z.int().nonnegative(),
    kind: z.enum(FOLLOW_UP_CHANGES),
    /** A name, a time in ms, or nothing. */
    value: z.string().trim().max(ASSIGNEE_LIMIT),
  }),
  'today.get': z.undefined().or(z.null()),
  'today.count': z.undefined().or(z.null()),
} as const
