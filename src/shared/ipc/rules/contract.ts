import { z } from 'zod'
import { policySchema } from '../../policy/policy.ts'
import type { RulesChannel } from './channels.ts'

/** What the channels about the rules take. */
export const rulesContract = {
  'policy.history': z.undefined().or(z.null()),
  /** Plays the calls of a period again under a draft; nothing is written. */
  'policy.whatIf': z.strictObject({
    jobId: z.uuid(),
    policy: policySchema,
    fromMs: z.int().min(0),
    toMs: z.int().min(0),
  }),
} as const satisfies Record<RulesChannel, z.ZodType>
