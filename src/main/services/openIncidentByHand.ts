import type { CallId } from '../../shared/ids.ts'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { immediately } from '../db/immediately.ts'
import { findCall } from '../store/callQueries.ts'
import { findIncident, insertMeasure, openIncident } from '../store/incidentStore.ts'
import type { AppParts } from './appParts.ts'

/** Why a call cannot be taken into the register. */
export type OpenIncidentProblem = 'noSuchCall' | 'callNotClosed' | 'alreadyIncident'

/** Takes a closed call into the register that was no incident by itself; how that came about is its first measure. */
export function openIncidentByHand(
  { database, clock, newId }: AppParts,
  { callId, note }: { readonly callId: CallId; readonly note: string },
): Result<null, DatabaseFault | OpenIncidentProblem> {
  const opened = database.use()
  if (!opened.ok) return opened
  const { db, profile } = opened.value
  const atMs = clock.nowMs()
  return immediately(db, () => {
    const call = findCall(db, callId)
    if (call === null) return fail('noSuchCall')
    if (call.endedAtMs === null) return fail('callNotClosed')
    if (findIncident(db, callId) !== null) return fail('alreadyIncident')
    openIncident(db, callId, 'byHand', atMs)
    const by = { deviceId: profile.deviceId, personId: profile.person.id, atMs }
    insertMeasure(db, { measureId: newId(), callId, kind: 'opened', note }, by)
    return ok(null)
  })
}
