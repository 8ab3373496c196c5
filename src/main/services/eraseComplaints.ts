import { immediately } from '../db/immediately.ts'
import { eraseComplaintDetails, listComplaintsDue } from '../store/complaintErasure.ts'
import { insertDeletion } from '../store/deletionStore.ts'
import type { AppParts } from './appParts.ts'
import type { OpenProfile } from './profileDatabase.ts'
import { complaintsClosedBefore } from './retentionRules.ts'

/** Few enough for a few milliseconds of work; what is left is due an hour later. */
const COMPLAINTS_AT_A_TIME = 50

/**
 * Erases what was written in complaints, and who took care of them, once they have been closed long enough. Answers how
 * many complaints lost something; each is logged in the same transaction.
 */
export function eraseComplaints({ db, profile }: OpenProfile, { clock, newId }: AppParts): number {
  const deletedAtMs = clock.nowMs()
  return immediately(db, () => {
    let erased = 0
    for (const kind of ['freeText', 'identity'] as const) {
      const due = listComplaintsDue(db, kind, complaintsClosedBefore(kind, deletedAtMs), COMPLAINTS_AT_A_TIME)
      for (const callId of due) {
        const rowCount = eraseComplaintDetails(db, kind, callId)
        const deletion = { deletionId: newId(), deviceId: profile.deviceId, deletedAtMs, callId, kind, rowCount }
        insertDeletion(db, deletion)
      }
      erased += due.length
    }
    return erased
  })
}
