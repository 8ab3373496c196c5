import type { PolicyVersionId } from '../../shared/ids.ts'
import { type Policy, policySchema } from '../../shared/policy/policy.ts'
import type { ReadDb } from '../db/database.ts'
import { fromBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'

/** One publication of a policy: a team may go back to an earlier one, which keeps its number. */
export type PolicyActivation = {
  readonly activationId: string
  readonly policyVersionId: PolicyVersionId
  readonly number: number
  readonly policy: Policy
  readonly publishedAtMs: number
  readonly publishedBy: string
  readonly note: string
}

type Row = {
  activation_id: Uint8Array
  policy_version_id: Uint8Array
  number: number
  document: string
  activated_at_ms: number
  name: string
  note: string
}

const LIST = `
  SELECT a.activation_id, a.policy_version_id, v.number, v.document, a.activated_at_ms, p.name, a.note
  FROM policy_activations a
  JOIN policy_versions v ON v.policy_version_id = a.policy_version_id
  JOIN persons p ON p.person_id = a.person_id
  ORDER BY a.activated_at_ms DESC, a.activation_id DESC LIMIT ?`

/** The latest publications of policies, newest first: the first is the one in force. */
export function listPolicyActivations(db: ReadDb, most: number): readonly PolicyActivation[] {
  return prepared<Row>(db, LIST)
    .all(most)
    .map((row) => ({
      activationId: fromBytes(row.activation_id),
      policyVersionId: fromBytes<PolicyVersionId>(row.policy_version_id),
      number: row.number,
      policy: policySchema.parse(JSON.parse(row.document)),
      publishedAtMs: row.activated_at_ms,
      publishedBy: row.name,
      note: row.note,
    }))
}
