import type { Approval } from '../../../shared/ipc/flows/answers.ts'
import type { DraftHead } from '../../store/flowDraftStore.ts'

/** How far a draft is on its way past a second pair of eyes. What was said of an earlier revision counts no more. */
export function approvalOf({
  revision,
  askedRevision,
  approvedRevision,
}: Pick<DraftHead, 'revision' | 'askedRevision' | 'approvedRevision'>): Approval {
  if (approvedRevision === revision) return 'approved'
  return askedRevision === revision ? 'asked' : 'none'
}
