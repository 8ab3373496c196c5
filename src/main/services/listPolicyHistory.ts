import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import type { PublishedPolicy } from '../../shared/ipc/rules/answers.ts'
import { ok, type Result } from '../../shared/result.ts'
import { listPolicyActivations } from '../store/policyActivationStore.ts'
import type { AppParts } from './appParts.ts'

const MOST = 200

/** Which rules were published when, by whom and why, newest first; the first is in force. */
export function listPolicyHistory({ database }: AppParts): Result<readonly PublishedPolicy[], DatabaseFault> {
  const opened = database.use()
  return opened.ok ? ok(listPolicyActivations(opened.value.db, MOST)) : opened
}
