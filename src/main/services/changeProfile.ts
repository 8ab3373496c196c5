import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import type { Settings } from '../../shared/ipc/settings.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { ok, type Result } from '../../shared/result.ts'
import { immediately } from '../db/immediately.ts'
import { findActivePolicyVersion } from '../store/policyVersionStore.ts'
import { saveSettings } from '../store/settingsStore.ts'
import type { AppParts } from './appParts.ts'
import { publishPolicy } from './publishPolicy.ts'

/** A policy with the number of its version. */
export type NumberedPolicy = { readonly policy: Policy; readonly version: number }

/** The policy that new calls run under. */
export function getPolicy({ database }: AppParts): Result<NumberedPolicy, DatabaseFault> {
  const opened = database.use()
  if (!opened.ok) return opened
  const { policy, policyVersionNumber } = opened.value.profile.script
  return ok({ policy, version: policyVersionNumber })
}

/** Publishes a policy for the calls from now on, with a note that says why; a call that goes on keeps its own. */
export function savePolicy(parts: AppParts, policy: Policy, note = ''): Result<NumberedPolicy, DatabaseFault> {
  const opened = parts.database.use()
  if (!opened.ok) return opened
  const { db, profile } = opened.value
  const by = { deviceId: profile.deviceId, personId: profile.person.id, atMs: parts.clock.nowMs() }
  immediately(db, () => publishPolicy(db, parts.newId, { policy, note }, by))
  const active = findActivePolicyVersion(db)
  if (active === null) throw new Error('a policy was published and is not in use')
  const version = { policy: active.policy, policyVersionId: active.id, policyVersionNumber: active.number }
  parts.database.update({ script: { ...profile.script, ...version } })
  return getPolicy(parts)
}

/** Keeps what a person has set for herself. */
export function changeSettings(parts: AppParts, settings: Settings): Result<Settings, DatabaseFault> {
  const opened = parts.database.use()
  if (!opened.ok) return opened
  const { db, profile } = opened.value
  saveSettings(db, profile.person.id, settings, parts.clock.nowMs())
  parts.database.update({ settings })
  return ok(settings)
}
