import { z } from 'zod'
import { INCIDENT_REASONS } from '../../review/incident.ts'
import { INCIDENT_STATUSES, MEASURE_NOTE_LIMIT, TAKEN_KINDS } from '../../review/incidentMeasure.ts'

const callId = z.uuid()
const note = z.string().trim().max(MEASURE_NOTE_LIMIT)
const status = z.enum(INCIDENT_STATUSES)

const filterSchema = z.strictObject({
  status: status.nullable(),
  reason: z.enum(INCIDENT_REASONS).nullable(),
  /** Calls that began at or after this time; null: all. */
  sinceMs: z.int().nonnegative().nullable(),
})
const cursorSchema = z.strictObject({ status, callId })

/** Which incidents a list shows; null leaves a question open. */
export type IncidentFilter = z.infer<typeof filterSchema>
/** The last incident of a page, behind which the next one begins. */
export type IncidentCursor = z.infer<typeof cursorSchema>

/** What each channel of the register takes. */
export const incidentContract = {
  'incidents.list': z.strictObject({ filter: filterSchema, after: cursorSchema.nullable() }),
  'incidents.get': z.strictObject({ callId }),
  /** Prints what the page has laid out for print; the id says whose incident that is. */
  'incidents.print': z.strictObject({ callId, fileName: z.string().min(1).max(120) }),
  /** Takes a call into the register that was none by itself. */
  'incidents.open': z.strictObject({ callId, note }),
  'incidents.addMeasure': z
    .strictObject({ callId, kind: z.enum(TAKEN_KINDS), note })
    .refine(({ kind, note: words }) => kind !== 'note' || words !== ''),
} as const
