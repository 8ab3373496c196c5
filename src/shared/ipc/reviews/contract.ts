import { z } from 'zod'
import { GIVEN_VERDICTS, REVIEW_LIMITS } from '../../review/verdict.ts'

const callId = z.uuid()
/** The newest review that the writer has read; null: there was none. */
const newestKnown = z.uuid().nullable()
const words = z.string().trim().max(REVIEW_LIMITS.note)

/** What each channel of reviews takes. */
export const reviewContract = {
  'calls.review': z
    .strictObject({ callId, verdict: z.enum(GIVEN_VERDICTS), note: words, newestKnown })
    .refine(({ verdict, note }) => verdict !== 'note' || note !== ''),
  'calls.answerReview': z.strictObject({ callId, note: words.min(1), newestKnown }),
  'calls.listFeedback': z.undefined().or(z.null()),
  'calls.lookUp': z.strictObject({
    callId,
    reason: z.string().trim().min(REVIEW_LIMITS.leastReason).max(REVIEW_LIMITS.reason),
  }),
  /** Prints what the page has laid out for print; the id says whose call that is. */
  'calls.print': z.strictObject({
    callId,
    fileName: z
      .string()
      .max(120)
      .regex(/^[^/\\]+\.pdf$/),
  }),
} as const
