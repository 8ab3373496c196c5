import type { DatabaseFault } from '../../../shared/ipc/answers.ts'
import type { DraftCopy } from '../../../shared/ipc/flows/answers.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { listDraftCopies } from '../../store/flowCopyStore.ts'
import type { AppParts } from '../appParts.ts'

/** What was set aside of a flow when another text took its place, the newest first. */
export function listCopies({ database }: AppParts, flowId: string): Result<readonly DraftCopy[], DatabaseFault> {
  const opened = database.use()
  return opened.ok ? ok(listDraftCopies(opened.value.db, flowId)) : opened
}
