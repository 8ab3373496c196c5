import { flowIdFrom } from '../../../shared/flow/flowIdFrom.ts'
import type { DatabaseFault } from '../../../shared/ipc/answers.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { noteContributor, passOnContributors } from '../../store/flowContributorStore.ts'
import { insertDraft } from '../../store/flowDraftStore.ts'
import { hasFlow, saveArchived } from '../../store/flowStateStore.ts'
import type { AppParts } from '../appParts.ts'
import { inWorkshop } from './inWorkshop.ts'

/** A new flow; `copyOf`: the flow that it is a copy of. */
type NewFlow = { readonly name: string; readonly document: string; readonly copyOf: string | null }

/** Keeps a new flow as a draft, under an id that its name gives and no other flow has. */
export function addFlow(
  parts: AppParts,
  { name, document, copyOf }: NewFlow,
): Result<{ readonly flowId: string }, DatabaseFault> {
  return inWorkshop(parts, (db, by) => {
    const flowId = flowIdFrom(name, (id) => hasFlow(db, id))
    insertDraft(db, { flowId, document, ...by }, null)
    // One that had this id and was thrown away may have lain there.
    saveArchived(db, flowId, false, by)
    noteContributor(db, flowId, by.personId)
    if (copyOf !== null) passOnContributors(db, copyOf, flowId)
    return ok({ flowId })
  })
}
