import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import { may } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { type FollowUpChangeKind, type FollowUpProblem, takeChange } from '../../shared/review/followUp.ts'
import { immediately } from '../db/immediately.ts'
import {
  type FollowUpKey,
  findFollowUp,
  insertFollowUpChange,
  type StoredFollowUp,
  saveFollowUpProgress,
} from '../store/followUpStore.ts'
import type { AppParts } from './appParts.ts'

/** What is to become of a commitment. */
type ChangeToMake = FollowUpKey & { readonly kind: FollowUpChangeKind; readonly value: string }

/** Logs what became of a commitment, and keeps what follows from it, in one transaction. */
export function changeFollowUp(
  { database, clock, newId }: AppParts,
  { callId, position, kind, value }: ChangeToMake,
): Result<null, DatabaseFault | FollowUpProblem | 'noSuchFollowUp' | 'notAllowed'> {
  const opened = database.use()
  if (!opened.ok) return opened
  const { db, profile } = opened.value
  const madeAtMs = clock.nowMs()
  const key = { callId, position }
  return immediately(db, () => {
    const followUp = findFollowUp(db, key)
    if (followUp === null) return fail('noSuchFollowUp')
    if (!isInCharge(profile.person, followUp)) return fail('notAllowed')
    const { owner: _owner, personId: _personId, ...progress } = followUp
    const next = takeChange(progress, { kind, value, madeAtMs })
    if (!next.ok) return next
    const by = { deviceId: profile.deviceId, personId: profile.person.id, atMs: madeAtMs }
    insertFollowUpChange(db, key, { changeId: newId(), kind, value }, by)
    saveFollowUpProgress(db, key, next.value)
    return ok(null)
  })
}

/** Whoever sees to the team's commitments; else who took it over, or, where nobody did, who promised it herself. */
function isInCharge(person: Person, { assignedTo, owner, personId }: StoredFollowUp): boolean {
  if (may(person, 'followUps.team')) return true
  return assignedTo === null ? owner === 'me' && personId === person.id : assignedTo === person.name
}
