import { z } from 'zod'
import { callEventSchema } from '../call/callEventSchema.ts'
import { idSchema } from '../flow/ids.ts'
import { policySchema } from '../policy/policy.ts'
import { listContract } from './calls/contract.ts'
import type { Channel } from './channels.ts'
import { complaintContract } from './complaints/contract.ts'
import { exportContract } from './export/contract.ts'
import { flowContract } from './flows/contract.ts'
import { followUpContract } from './followUps/contract.ts'
import { incidentContract } from './incidents/contract.ts'
import { insightsContract } from './insights/contract.ts'
import { reviewContract } from './reviews/contract.ts'
import { rulesContract } from './rules/contract.ts'
import { settingsSchema } from './settings.ts'

export { CHANNELS, type Channel } from './channels.ts'

const callId = z.uuid()
/** Long work is named by who asks for it, so that its progress can be told and it can be stopped. */
const jobId = z.uuid()
const nothing = z.undefined().or(z.null())
const eventAfterStart = callEventSchema.refine((event) => event.type !== 'call.started')

/** What each channel takes; main parses it before anything else happens. What it answers: `answers.ts`. */
export const contract = {
  'app.boot': nothing,
  'calls.start': z.strictObject({
    /** Absent: the default flow. */
    flowId: idSchema.optional(),
    language: z.string().max(8),
    captures: z.record(z.string().min(1).max(64), z.string().max(1000)),
  }),
  /** `seq` is the number this event is to get: a repeated or overtaken request is refused instead of logged twice. */
  'calls.append': z.strictObject({ callId, seq: z.int().min(1), event: eventAfterStart }),
  'calls.resume': z.strictObject({ callId }),
  'calls.closeUnfinished': z.strictObject({ callId }),
  /** Calls that nobody has closed, without the one on screen. */
  'calls.listUnfinished': nothing,
  'calls.get': z.strictObject({ callId }),
  'calls.listStored': z.strictObject({ callId }),
  'policy.get': nothing,
  'policy.save': z.strictObject({ policy: policySchema, note: z.string().max(500).default('') }),
  'settings.save': settingsSchema,
  'database.saveCopy': nothing,
  'database.restoreBackup': nothing,
  /** Sets aside a file that cannot be opened, and begins a new one: the way on where there is no backup. */
  'database.startNew': nothing,
  'app.openFolder': nothing,
  /** Stops long work that the page began under this id; the request that began it is answered `cancelled`. */
  'jobs.cancel': z.strictObject({ jobId }),
  ...complaintContract,
  ...rulesContract,
  ...incidentContract,
  ...followUpContract,
  ...reviewContract,
  ...insightsContract,
  ...exportContract,
  ...flowContract,
  ...listContract,
} as const satisfies Record<Channel, z.ZodType>

/** What a channel takes. */
export type Request<C extends Channel> = z.infer<(typeof contract)[C]>
