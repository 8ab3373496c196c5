import { z } from 'zod'
import { SMALLEST_MINIMUM } from '../../review/insights/smallGroups.ts'

/** A day of the last two centuries, or the next: a number since 1970-01-01. */
const day = z.int().min(-50_000).max(100_000)

/** A period: both days count. Shorter ones than a week would show single days of single people. */
export const periodSchema = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => to - from >= 6 && to - from <= 3660, { error: 'from a week to ten years' })

/** What the figures are read for. */
export const insightsQuerySchema = z.strictObject({
  period: periodSchema,
  /** Null: every flow. */
  flowVersionIds: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .min(1)
    .max(500)
    .nullable(),
  compareWith: periodSchema.nullable(),
})
/** What the figures are read for. */
export type InsightsQuery = z.infer<typeof insightsQuerySchema>
/** A period in local days, as numbers since 1970-01-01; both ends count. */
export type Period = z.infer<typeof periodSchema>

/** What the team's agreement says about figures. */
export const privacySchema = z.strictObject({
  /** Groups with fewer calls are hidden. It may be raised, never lowered. */
  minimumGroup: z.int().min(SMALLEST_MINIMUM).max(100).default(SMALLEST_MINIMUM),
})
/** What the team's agreement says about figures. */
export type Privacy = z.infer<typeof privacySchema>

/** What the channels of the figures take. */
export const insightsContract = {
  'insights.read': insightsQuerySchema,
  /** Prints what the page has laid out for print: figures that this person sees there anyway. */
  'insights.print': z.strictObject({ fileName: z.string().min(1).max(120) }),
  'privacy.get': z.undefined().or(z.null()),
  'privacy.save': privacySchema,
} as const
