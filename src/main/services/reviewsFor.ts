import type { PersonId } from '../../shared/ids.ts'
import type { CallReview, LookUp } from '../../shared/ipc/reviews/answers.ts'
import type { Person } from '../../shared/person/person.ts'
import type { ReadDb } from '../db/database.ts'
import type { CallHead } from '../store/callStore.ts'
import { listLookUps } from '../store/lookUpStore.ts'
import { listReviews, type StoredReview } from '../store/reviewStore.ts'

/** What was said of a call, as one reader sees it: the agent has no name here. */
export function reviewsFor(db: ReadDb, { callId, personId }: CallHead, reader: Person): readonly CallReview[] {
  return listReviews(db, callId).map((review) => {
    const { reviewId, verdict, note, madeAtMs, name } = review
    const by = whoWrote(review, personId, reader)
    return { reviewId, verdict, note, madeAtMs, by, name: by === 'colleague' ? name : null }
  })
}

function whoWrote({ personId, verdict }: StoredReview, agentId: PersonId | null, reader: Person): CallReview['by'] {
  if (personId === reader.id) return 'reader'
  return personId === agentId || verdict === 'answer' ? 'agent' : 'colleague'
}

/** Who looked at the times of a call and why, as one reader sees it. */
export function lookUpsFor(db: ReadDb, { callId }: CallHead, reader: Person): readonly LookUp[] {
  return listLookUps(db, callId).map(({ personId, name, reason, lookedAtMs }) => {
    const isOwn = personId === reader.id
    return { lookedAtMs, reason, by: isOwn ? 'reader' : 'colleague', name: isOwn ? null : name }
  })
}
