import type { CallId, PersonId } from '../../shared/ids.ts'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import { may, mayRead } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { WriteDb } from '../db/database.ts'
import { findCall } from '../store/callQueries.ts'
import type { StoredCall } from '../store/callStore.ts'
import type { Publication } from '../store/flowVersionStore.ts'
import { findIncident } from '../store/incidentStore.ts'
import type { AppParts } from './appParts.ts'
import type { TakeUpProblem } from './resumeStoredCall.ts'

/** Whose a call is, and whether it is an incident: by its own closing, or by hand in the register. */
export type AboutCall = { readonly personId: PersonId | null; readonly isIncident: boolean }

/** A stored call that the person at the screen may read, ready for something to be written beside it. */
export type ReadableCall = {
  readonly db: WriteDb
  readonly call: StoredCall
  readonly about: AboutCall
  readonly reader: Person
  readonly by: Publication
}

/** Finds a stored call for the person at the screen. */
export function findReadable(
  { clock, database }: AppParts,
  callId: CallId,
): Result<ReadableCall, DatabaseFault | TakeUpProblem> {
  const opened = database.use()
  if (!opened.ok) return opened
  const { db, profile } = opened.value
  const reader = profile.person
  const call = findCall(db, callId)
  if (call === null) return fail('noSuchCall')
  if (!mayRead(reader, call)) return fail('notAllowed')
  const about = { personId: call.personId, isIncident: call.summary.incident || findIncident(db, callId) !== null }
  return ok({ db, call, about, reader, by: { deviceId: profile.deviceId, personId: reader.id, atMs: clock.nowMs() } })
}

/**
 * Whether a reader gets the times of single steps without a reason: the agent of the call does, and whoever reads an
 * incident. Permanent recording of a named person's steps does not stand even by agreement (BAG 1 ABR 46/15).
 */
export function maySeeTimes(reader: Person, { personId, isIncident }: AboutCall): boolean {
  return personId === reader.id || (isIncident && may(reader, 'calls.readAll'))
}
