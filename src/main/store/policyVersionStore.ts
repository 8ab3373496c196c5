import type { PolicyVersionId } from '../../shared/ids.ts'
import { type Policy, policySchema } from '../../shared/policy/policy.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import type { Origin, Publication } from './flowVersionStore.ts'
import { nextSequence } from './nextSequence.ts'

/** A published policy. */
export type PolicyVersion = { readonly id: PolicyVersionId; readonly number: number; readonly policy: Policy }

type Row = { policy_version_id: Uint8Array; number: number; document: string }

const COLUMNS = 'policy_version_id, number, document'
const FIND = `SELECT ${COLUMNS} FROM policy_versions WHERE policy_version_id = ?`
const HAS = 'SELECT 1 FROM policy_versions WHERE policy_version_id = ?'
const FIND_ACTIVE = `
  SELECT ${COLUMNS} FROM policy_versions WHERE policy_version_id =
    (SELECT policy_version_id FROM policy_activations ORDER BY activated_at_ms DESC, activation_id DESC LIMIT 1)`
const NEXT_NUMBER = 'SELECT coalesce(max(number), 0) + 1 AS number FROM policy_versions'
const INSERT = `
  INSERT INTO policy_versions (policy_version_id, origin_device_id, device_sequence, number, document, published_at_ms)
  VALUES (?, ?, ${nextSequence('policy_versions')}, ?, ?, ?)`
const ACTIVATE = `
  INSERT INTO policy_activations (activation_id, origin_device_id, device_sequence, person_id, policy_version_id,
    activated_at_ms, note)
  VALUES (?, ?, ${nextSequence('policy_activations')}, ?, ?, ?, ?)`

/** A published policy by its id. */
export function findPolicyVersion(db: ReadDb, id: PolicyVersionId): PolicyVersion | null {
  return read(prepared<Row>(db, FIND).get(toBytes(id)))
}

/** Whether a policy with this id is published here. */
export function hasPolicyVersion(db: ReadDb, id: PolicyVersionId): boolean {
  return prepared(db, HAS).get(toBytes(id)) !== undefined
}

/** The policy that new calls run under; null in a new file. */
export function findActivePolicyVersion(db: ReadDb): PolicyVersion | null {
  return read(prepared<Row>(db, FIND_ACTIVE).get())
}

/** The number that the next policy version gets. */
export function nextPolicyNumber(db: ReadDb): number {
  return prepared<{ number: number }>(db, NEXT_NUMBER).get()?.number ?? 1
}

/** Publishes a policy; nothing can change it any more. */
export function insertPolicyVersion(db: WriteDb, version: PolicyVersion, { deviceId, atMs }: Origin): void {
  const device = toBytes(deviceId)
  changeOne(db, INSERT, toBytes(version.id), device, device, version.number, JSON.stringify(version.policy), atMs)
}

/** Makes a published policy the one that new calls run under, and says why. */
export function activatePolicyVersion(
  db: WriteDb,
  activationId: string,
  { id, note }: { readonly id: PolicyVersionId; readonly note: string },
  by: Publication,
): void {
  const device = toBytes(by.deviceId)
  const values = [toBytes(activationId), device, device, toBytes(by.personId), toBytes(id), by.atMs, note]
  changeOne(db, ACTIVATE, ...values)
}

function read(row: Row | undefined): PolicyVersion | null {
  if (row === undefined) return null
  const policy = policySchema.parse(JSON.parse(row.document))
  return { id: fromBytes<PolicyVersionId>(row.policy_version_id), number: row.number, policy }
}
