import type { PersonId } from '../../shared/ids.ts'
import type { Feedback } from '../../shared/ipc/reviews/answers.ts'
import type { ReadDb } from '../db/database.ts'
import { listFeedback } from '../store/reviewStore.ts'

/** Feedback that nobody answered in this time is answered otherwise, or not at all. */
const REVIEWS_OF_MS = 90 * 24 * 3_600_000
const MOST_REVIEWS = 50

/** What others said of a person's calls and she has not answered, newest first; "in order" wants no answer. */
export function listWaitingFeedback(db: ReadDb, personId: PersonId, nowMs: number): readonly Feedback[] {
  const found = listFeedback(db, { personId, sinceMs: nowMs - REVIEWS_OF_MS, limit: MOST_REVIEWS })
  return found.filter(({ answered, verdict }) => !answered && verdict !== 'inOrder')
}
