import { z } from 'zod'
import { CSV_STYLES, EXPORT_FORMATS } from '../../export/exportFormat.ts'
import { callQuerySchema } from '../../review/callQuery.ts'
import type { ExportChannel } from './channels.ts'

/** What the channels about files for other programs take. */
export const exportContract = {
  /** Asks the person where to, then writes every call that she may read. */
  'calls.export': z.strictObject({
    jobId: z.uuid(),
    format: z.enum(EXPORT_FORMATS),
    style: z.enum(CSV_STYLES),
    /** Only the calls of a list; null: all. */
    query: callQuerySchema.nullable(),
  }),
} as const satisfies Record<ExportChannel, z.ZodType>
