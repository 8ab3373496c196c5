import type { CallId } from '../../shared/ids.ts'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import type { Feedback, ReviewSaved } from '../../shared/ipc/reviews/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Verdict } from '../../shared/review/verdict.ts'
import { immediately } from '../db/immediately.ts'
import { insertReview, listFeedback } from '../store/reviewStore.ts'
import type { AppParts } from './appParts.ts'
import { findReadable, type ReadableCall } from './readableCall.ts'
import type { TakeUpProblem } from './resumeStoredCall.ts'
import { reviewsFor } from './reviewsFor.ts'

/** How far back feedback is listed: as long as a call is linked to its agent. */
const FEEDBACK_DAYS = 90
const DAY_MS = 24 * 3_600_000
const FEEDBACK_AT_MOST = 50

/** What a person says of a call, having read what was said until `newestKnown`. */
export type ReviewRequest = {
  readonly callId: CallId
  readonly verdict: Verdict
  readonly note: string
  readonly newestKnown: string | null
}

/** Writes a supervisor's review beside a call, unless somebody wrote one that she has not read. */
export function reviewCall(
  parts: AppParts,
  request: ReviewRequest,
): Result<ReviewSaved, DatabaseFault | TakeUpProblem | 'agentUnknown'> {
  const found = findReadable(parts, request.callId)
  if (!found.ok) return found
  return found.value.call.personId === null ? fail('agentUnknown') : ok(write(parts, found.value, request))
}

/** Writes what the agent of a call answers to its reviews. */
export function answerReview(
  parts: AppParts,
  request: Omit<ReviewRequest, 'verdict'>,
): Result<ReviewSaved, DatabaseFault | TakeUpProblem> {
  const found = findReadable(parts, request.callId)
  if (!found.ok) return found
  const { call, reader } = found.value
  if (call.personId !== reader.id) return fail('notAllowed')
  return ok(write(parts, found.value, { ...request, verdict: 'answer' }))
}

/** The calls of the person at the screen that others have said something about. */
export function listOwnFeedback({ clock, database }: AppParts): Result<readonly Feedback[], DatabaseFault> {
  const opened = database.use()
  if (!opened.ok) return opened
  const { db, profile } = opened.value
  const sinceMs = clock.nowMs() - FEEDBACK_DAYS * DAY_MS
  return ok(listFeedback(db, { personId: profile.person.id, sinceMs, limit: FEEDBACK_AT_MOST }))
}

function write(
  { newId }: AppParts,
  { db, call, reader, by }: ReadableCall,
  { verdict, note, newestKnown }: Omit<ReviewRequest, 'callId'>,
): ReviewSaved {
  return immediately(db, () => {
    const known = reviewsFor(db, call, reader)
    if ((known.at(-1)?.reviewId ?? null) !== newestKnown) return { kind: 'alreadyReviewed', reviews: known }
    insertReview(db, { reviewId: newId(), callId: call.callId, verdict, note }, by)
    return { kind: 'saved', reviews: reviewsFor(db, call, reader) }
  })
}
