import type { CallId, PersonId } from '../../shared/ids.ts'
import type { Verdict } from '../../shared/review/verdict.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import type { Publication } from './flowVersionStore.ts'
import { nextSequence } from './nextSequence.ts'

/** A review or an answer as it is stored, with the name of who wrote it. */
export type StoredReview = {
  readonly reviewId: string
  readonly personId: PersonId
  readonly name: string
  readonly verdict: Verdict
  readonly note: string
  readonly madeAtMs: number
}

/** The last that others said of a call, and whether its agent answered after it. */
export type StoredFeedback = {
  readonly callId: CallId
  readonly startedAtMs: number
  readonly verdict: Verdict
  readonly madeAtMs: number
  readonly answered: boolean
}

type Row = {
  review_id: Uint8Array
  person_id: Uint8Array
  name: string
  verdict: Verdict
  note: string
  made_at_ms: number
}
type FeedbackRow = {
  call_id: Uint8Array
  started_at_ms: number
  verdict: Verdict
  made_at_ms: number
  answered: number
}

const LIST = `
  SELECT r.review_id, r.person_id, p.name, r.verdict, r.note, r.made_at_ms
  FROM reviews r JOIN persons p ON p.person_id = r.person_id
  WHERE r.call_id = ? ORDER BY r.review_id`
const INSERT = `
  INSERT INTO reviews (review_id, origin_device_id, device_sequence, call_id, person_id, verdict, note, made_at_ms)
  VALUES (?, ?, ${nextSequence('reviews')}, ?, ?, ?, ?, ?)`
/** Ids of reviews rise with their time, so that its first bytes cut the search. */
const LIST_FEEDBACK = `
  SELECT r.call_id, c.started_at_ms, r.verdict, r.made_at_ms,
    EXISTS (SELECT 1 FROM reviews a WHERE a.call_id = r.call_id AND a.person_id = c.person_id
      AND a.review_id > r.review_id) AS answered
  FROM reviews r JOIN calls c ON c.call_id = r.call_id
  WHERE r.review_id >= ? AND c.person_id = ? AND r.person_id <> c.person_id
    AND NOT EXISTS (SELECT 1 FROM reviews n WHERE n.call_id = r.call_id AND n.person_id <> c.person_id
      AND n.review_id > r.review_id)
  ORDER BY r.review_id DESC LIMIT ?`
const TIME_BYTES = 6

/** What was said of a call, oldest first. */
export function listReviews(db: ReadDb, callId: CallId): readonly StoredReview[] {
  return prepared<Row>(db, LIST)
    .all(toBytes(callId))
    .map((row) => ({
      reviewId: fromBytes(row.review_id),
      personId: fromBytes<PersonId>(row.person_id),
      name: row.name,
      verdict: row.verdict,
      note: row.note,
      madeAtMs: row.made_at_ms,
    }))
}

/** What is to be said of a call. */
export type ReviewToWrite = {
  readonly reviewId: string
  readonly callId: CallId
  readonly verdict: Verdict
  readonly note: string
}

/** Adds a review; nothing can change it any more. */
export function insertReview(db: WriteDb, { reviewId, callId, verdict, note }: ReviewToWrite, by: Publication): void {
  const device = toBytes(by.deviceId)
  const about = [toBytes(callId), toBytes(by.personId), verdict, note, by.atMs]
  changeOne(db, INSERT, toBytes(reviewId), device, device, ...about)
}

/** The calls of a person that others have said something about since a time, the last said first. */
export function listFeedback(
  db: ReadDb,
  { personId, sinceMs, limit }: { readonly personId: PersonId; readonly sinceMs: number; readonly limit: number },
): readonly StoredFeedback[] {
  const since = Buffer.alloc(TIME_BYTES)
  since.writeUIntBE(Math.max(0, sinceMs), 0, TIME_BYTES)
  return prepared<FeedbackRow>(db, LIST_FEEDBACK)
    .all(since, toBytes(personId), limit)
    .map((row) => ({
      callId: fromBytes<CallId>(row.call_id),
      startedAtMs: row.started_at_ms,
      verdict: row.verdict,
      madeAtMs: row.made_at_ms,
      answered: row.answered === 1,
    }))
}
