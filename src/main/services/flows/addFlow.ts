import { flowIdFrom } from '../../../shared/flow/flowIdFrom.ts'
import type { DatabaseFault } from '../../../shared/ipc/answers.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { insertDraft } from '../../store/flowDraftStore.ts'
import { hasFlow, saveArchived } from '../../store/flowStateStore.ts'
import type { AppParts } from '../appParts.ts'
import { inWorkshop } from './inWorkshop.ts'

/** Keeps a new flow as a draft, under an id that its name gives and no other flow has. */
export function addFlow(
  parts: AppParts,
  { name, document }: { readonly name: string; readonly document: string },
): Result<{ readonly flowId: string }, DatabaseFault> {
  return inWorkshop(parts, (db, by) => {
    const flowId = flowIdFrom(name, (id) => hasFlow(db, id))
    insertDraft(db, { flowId, document, ...by }, null)
    // One that had this id and was thrown away may have lain there.
    saveArchived(db, flowId, false, by)
    return ok({ flowId })
  })
}
