import type { PolicyVersionId } from '../../shared/ids.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import type { WriteDb } from '../db/database.ts'
import type { Publication } from '../store/flowVersionStore.ts'
import {
  activatePolicyVersion,
  findActivePolicyVersion,
  findPolicyVersion,
  insertPolicyVersion,
  nextPolicyNumber,
} from '../store/policyVersionStore.ts'
import { contentId } from './contentId.ts'

/** A policy to publish and why; `number` only where it had one in a file that is lost. */
export type PolicyToPublish = { readonly policy: Policy; readonly note?: string; readonly number?: number }

/** Publishes a policy, unless it is already, and makes it the one that new calls run under. */
export function publishPolicy(
  db: WriteDb,
  newId: () => string,
  { policy, number, note = '' }: PolicyToPublish,
  by: Publication,
): void {
  const id = contentId(policy) as PolicyVersionId
  if (findActivePolicyVersion(db)?.id === id) return
  if (findPolicyVersion(db, id) === null) {
    insertPolicyVersion(db, { id, number: number ?? nextPolicyNumber(db), policy }, by)
  }
  activatePolicyVersion(db, newId(), { id, note }, by)
}
