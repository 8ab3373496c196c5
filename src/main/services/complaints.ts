import { type ComplaintEntryKind, type ComplaintProblem, takeComplaintEntry } from '../../shared/complaint/complaint.ts'
import type { CallId } from '../../shared/ids.ts'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import type { ComplaintCard, ComplaintDetail } from '../../shared/ipc/complaints/answers.ts'
import { may, mayRead } from '../../shared/person/may.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { immediately } from '../db/immediately.ts'
import { findCall } from '../store/callQueries.ts'
import { findComplaint } from '../store/complaintQueries.ts'
import { insertComplaintEntry, listComplaintEntries, saveComplaint } from '../store/complaintStore.ts'
import type { AppParts } from './appParts.ts'
import type { OpenProfile } from './profileDatabase.ts'

/** An entry to add to the complaint of a call. */
export type EntryToAdd = { readonly callId: CallId; readonly kind: ComplaintEntryKind; readonly value: string }

type ReachProblem = DatabaseFault | 'noSuchComplaint' | 'notAllowed'

/** Words on a complaint are for whoever had the call too; everything else is for who owns complaints. */
const FOR_WHO_ANSWERS: ReadonlySet<ComplaintEntryKind> = new Set(['answer', 'note'])

/** A whole complaint: its card and everything that happened to it. */
export function getComplaint({ database }: AppParts, callId: CallId): Result<ComplaintDetail, ReachProblem> {
  const opened = database.use()
  if (!opened.ok) return opened
  const card = reach(opened.value, callId)
  return card.ok ? ok({ card: card.value, entries: listComplaintEntries(opened.value.db, callId) }) : card
}

/** Adds what happened to a complaint and changes its card, in one transaction. */
export function addComplaintEntry(
  parts: AppParts,
  { callId, kind, value }: EntryToAdd,
): Result<ComplaintDetail, ReachProblem | ComplaintProblem> {
  const opened = parts.database.use()
  if (!opened.ok) return opened
  const { db, profile } = opened.value
  if (!FOR_WHO_ANSWERS.has(kind) && !may(profile.person, 'complaints.own')) return fail('notAllowed')
  const entry = { kind, value: value.trim(), madeAtMs: parts.clock.nowMs() }
  const added = immediately(db, () => {
    const card = reach(opened.value, callId)
    if (!card.ok) return card
    const next = takeComplaintEntry(card.value, entry)
    if (!next.ok) return next
    const origin = { entryId: parts.newId(), deviceId: profile.deviceId, personId: profile.person.id }
    insertComplaintEntry(db, callId, entry, origin)
    saveComplaint(db, callId, next.value)
    return ok(null)
  })
  return added.ok ? getComplaint(parts, callId) : added
}

function reach({ db, profile }: OpenProfile, callId: CallId): Result<ComplaintCard, 'noSuchComplaint' | 'notAllowed'> {
  const call = findCall(db, callId)
  const card = findComplaint(db, callId)
  if (call === null || card === null) return fail('noSuchComplaint')
  return mayRead(profile.person, call) ? ok(card) : fail('notAllowed')
}
