/** What a supervisor may say of a call; a note alone judges nothing. */
export const GIVEN_VERDICTS = ['inOrder', 'talkAboutIt', 'note'] as const
/** What stands beside a call: what a supervisor said of it, or what its agent answered. */
export const VERDICTS = [...GIVEN_VERDICTS, 'answer'] as const

/** What a supervisor may say of a call. */
export type GivenVerdict = (typeof GIVEN_VERDICTS)[number]
/** What stands beside a call. */
export type Verdict = (typeof VERDICTS)[number]

/** How long what people write about a call may be, in characters. A reason of one letter is none. */
export const REVIEW_LIMITS = { note: 2000, reason: 500, leastReason: 3 } as const
