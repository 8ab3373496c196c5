import type { FlowVersionId } from '../../../shared/ids.ts'
import type { DatabaseFault } from '../../../shared/ipc/answers.ts'
import type { ReturnOutcome } from '../../../shared/ipc/flows/answers.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { dropReturnRequest, findReturnRequest, putReturnRequest } from '../../store/flowReturnStore.ts'
import { activateFlowVersion, findCurrentFlowVersion, findFlowVersionHead } from '../../store/flowVersionStore.ts'
import type { AppParts } from '../appParts.ts'
import { readFlowRules } from './flowTeamSettings.ts'
import { inWorkshop } from './inWorkshop.ts'
import { keepDefaultFlow } from './offeredFlows.ts'

type Wanted = { readonly versionId: FlowVersionId; readonly note: string }

/**
 * Publishes an earlier version of a flow again: it keeps its number. Where the team has agreed on four eyes this only
 * asks for it, as going back changes what is said in calls like any publication.
 */
export function publishAgain(
  parts: AppParts,
  { versionId, note }: Wanted,
): Result<ReturnOutcome, DatabaseFault | 'noSuchFlow' | 'unchanged'> {
  return inWorkshop(parts, (db, by): Result<ReturnOutcome, 'noSuchFlow' | 'unchanged'> => {
    const version = findFlowVersionHead(db, versionId)
    if (version === null) return fail('noSuchFlow')
    const { flowId } = version
    if (findCurrentFlowVersion(db, flowId)?.id === versionId) return fail('unchanged')
    if (readFlowRules(db).fourEyes) {
      putReturnRequest(db, { flowId, versionId, note, askedBy: by.personId }, by.atMs)
      return ok({ kind: 'asked' })
    }
    keepDefaultFlow(db, by.atMs)
    activateFlowVersion(db, parts.newId(), { id: versionId, note, summary: '', approvedBy: null }, by)
    dropReturnRequest(db, flowId)
    return ok({ kind: 'published' })
  })
}

/** Approves that an earlier version is in force again, and publishes it in the name of who asked. Nobody grants herself that. */
export function approveReturn(
  parts: AppParts,
  { flowId, versionId }: { readonly flowId: string; readonly versionId: FlowVersionId },
): Result<null, DatabaseFault | 'requestGone' | 'ownRequest'> {
  return inWorkshop(parts, (db, by): Result<null, 'requestGone' | 'ownRequest'> => {
    const request = findReturnRequest(db, flowId)
    if (request?.versionId !== versionId) return fail('requestGone')
    const { askedBy, note } = request
    if (askedBy === by.personId) return fail('ownRequest')
    const activation = { id: versionId, note, summary: '', approvedBy: by.personId }
    keepDefaultFlow(db, by.atMs)
    activateFlowVersion(db, parts.newId(), activation, { ...by, personId: askedBy })
    dropReturnRequest(db, flowId)
    return ok(null)
  })
}
