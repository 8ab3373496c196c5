import type { FlowVersionId } from '../../../shared/ids.ts'
import type { DatabaseFault } from '../../../shared/ipc/answers.ts'
import type { DraftProblem } from '../../../shared/ipc/flows/answers.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { WriteDb } from '../../db/database.ts'
import { getDraft, insertVersionFromDraft, removeDraft } from '../../store/flowDraftStore.ts'
import { dropReturnRequest } from '../../store/flowReturnStore.ts'
import { saveArchived } from '../../store/flowStateStore.ts'
import {
  activateFlowVersion,
  findCurrentFlowVersion,
  findFlowVersionHead,
  nextFlowNumber,
  type Publication,
} from '../../store/flowVersionStore.ts'
import type { AppParts } from '../appParts.ts'
import { approvalOf } from './approvalOf.ts'
import type { SessionRequest } from './draftSession.ts'
import { readFlowRules, writeDefaultFlowId } from './flowTeamSettings.ts'
import { inWorkshop } from './inWorkshop.ts'
import { keepDefaultFlow } from './offeredFlows.ts'
import { checkFree } from './saveDraft.ts'

/** A draft that was proved, and what is said with its publication. */
export type DraftToPublish = SessionRequest & {
  readonly revision: number
  readonly note: string
  readonly summary: string
  readonly makeDefault: boolean
}

/** Why a draft cannot be published as it is, whatever its text says. */
export type PublishProblem = DraftProblem | 'approvalMissing'

/** Whether a session may publish the revision of a draft that it shows. */
export function checkPublishable(
  parts: AppParts,
  request: Pick<DraftToPublish, 'flowId' | 'sessionId' | 'revision'>,
): Result<null, DatabaseFault | PublishProblem> {
  return inWorkshop(parts, (db, by) => mayPublish(db, request, by))
}

/**
 * Publishes a proved draft as it was saved, and ends it. New calls run under it from now on; a call that goes on keeps
 * its own version.
 */
export function publishDraft(
  parts: AppParts,
  request: DraftToPublish,
  id: FlowVersionId,
): Result<{ readonly number: number }, DatabaseFault | PublishProblem | 'unchanged'> {
  return inWorkshop(parts, (db, by): Result<{ readonly number: number }, PublishProblem | 'unchanged'> => {
    const { flowId, note, summary, makeDefault } = request
    // It was asked before the proof, too: much may have happened while that ran.
    const free = mayPublish(db, request, by)
    if (!free.ok) return free
    if (findCurrentFlowVersion(db, flowId)?.id === id) return fail('unchanged')
    keepDefaultFlow(db, by.atMs)
    const known = findFlowVersionHead(db, id)
    const number = known?.number ?? nextFlowNumber(db, flowId)
    if (known === null) insertVersionFromDraft(db, { id, flowId, number }, by)
    const draft = getDraft(db, flowId)
    const approvedBy = approvalOf(draft) === 'approved' ? draft.approvedBy : null
    activateFlowVersion(db, parts.newId(), { id, note, summary, approvedBy }, by)
    dropReturnRequest(db, flowId)
    removeDraft(db, flowId)
    if (makeDefault) chooseAsDefault(db, flowId, by)
    return ok({ number })
  })
}

/** Only what is not in the archive is on offer. */
function chooseAsDefault(db: WriteDb, flowId: string, by: Publication): void {
  saveArchived(db, flowId, false, by)
  writeDefaultFlowId(db, flowId, by.atMs)
}

function mayPublish(
  db: WriteDb,
  { revision, ...request }: SessionRequest & { readonly revision: number },
  by: Publication,
): Result<null, PublishProblem> {
  const { flowId, sessionId } = request
  const free = checkFree(db, { flowId, sessionId, ...by }, revision)
  if (!free.ok) return free
  const isMissing = readFlowRules(db).fourEyes && approvalOf(getDraft(db, flowId)) !== 'approved'
  return isMissing ? fail('approvalMissing') : ok(null)
}
