/** Reading one call as a supervisor or its agent does: reviews, look-ups of the times, a PDF. */
export const REVIEW_CHANNELS = [
  'calls.review',
  'calls.answerReview',
  'calls.listFeedback',
  'calls.lookUp',
  'calls.print',
] as const
