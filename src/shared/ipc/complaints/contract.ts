import { z } from 'zod'
import { COMPLAINT_ENTRY_KINDS, COMPLAINT_LIMITS, COMPLAINT_STATUSES } from '../../complaint/complaint.ts'
import { WEBHOOK_LIMITS, webhookRulesSchema } from '../../webhook/webhook.ts'

const callId = z.uuid()
const nothing = z.undefined().or(z.null())

/** Which complaints a list shows. */
export const COMPLAINT_FILTERS = ['all', 'mine', 'unowned', 'overdue', 'closed'] as const
/** Which complaints a list shows. */
export type ComplaintFilter = (typeof COMPLAINT_FILTERS)[number]

/** What the channels of the complaints take. */
export const complaintContract = {
  /** `after` continues one column behind its last card. */
  'complaints.list': z.strictObject({
    filter: z.enum(COMPLAINT_FILTERS),
    after: z.strictObject({ status: z.enum(COMPLAINT_STATUSES), callId }).nullable(),
  }),
  'complaints.get': z.strictObject({ callId }),
  'complaints.add': z.strictObject({
    callId,
    kind: z.enum(COMPLAINT_ENTRY_KINDS),
    value: z.string().max(COMPLAINT_LIMITS.text),
  }),
  'webhook.get': nothing,
  /** `address` and `token`: null leaves what is kept, '' forgets it. */
  'webhook.save': webhookRulesSchema.extend({
    address: z.string().max(WEBHOOK_LIMITS.address).nullable(),
    token: z
      .string()
      .max(WEBHOOK_LIMITS.token)
      .regex(/^[\x21-\x7e]*$/)
      .nullable(),
  }),
  'webhook.listUnsent': nothing,
  'webhook.sendAgain': nothing,
} as const
