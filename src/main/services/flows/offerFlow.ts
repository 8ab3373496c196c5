import type { FlowVersionId } from '../../../shared/ids.ts'
import type { DatabaseFault } from '../../../shared/ipc/answers.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { hasFlow, saveArchived } from '../../store/flowStateStore.ts'
import type { AppParts } from '../appParts.ts'
import { type FlowsRead, readOffered } from '../profile.ts'
import { writeDefaultFlowId } from './flowTeamSettings.ts'
import { inWorkshop } from './inWorkshop.ts'
import { listOfferedFlows } from './offeredFlows.ts'

/** Puts a flow into the archive, where no call is taken with it, or takes it out. Calls need one: the default stays. */
export function archiveFlow(
  parts: AppParts,
  { flowId, archived }: { readonly flowId: string; readonly archived: boolean },
): Result<null, DatabaseFault | 'noSuchFlow' | 'isDefault'> {
  return inWorkshop(parts, (db, by): Result<null, 'noSuchFlow' | 'isDefault'> => {
    if (!hasFlow(db, flowId)) return fail('noSuchFlow')
    const isDefault = listOfferedFlows(db).some((offer) => offer.flowId === flowId && offer.isDefault)
    if (archived && isDefault) return fail('isDefault')
    saveArchived(db, flowId, archived, by)
    return ok(null)
  })
}

/** Makes a flow the one for calls where nobody chooses another; only one that is on offer can be. */
export function setDefaultFlow(parts: AppParts, flowId: string): Result<null, DatabaseFault | 'noSuchFlow'> {
  return inWorkshop(parts, (db, { atMs }): Result<null, 'noSuchFlow'> => {
    if (!listOfferedFlows(db).some((offer) => offer.flowId === flowId)) return fail('noSuchFlow')
    writeDefaultFlowId(db, flowId, atMs)
    return ok(null)
  })
}

/** The version of the default flow, where it is not at hand yet. */
export function findUnreadDefault({ database }: AppParts): FlowVersionId | null {
  const opened = database.use()
  if (!opened.ok) return null
  const { db, profile } = opened.value
  const versionId = listOfferedFlows(db).find(({ isDefault }) => isDefault)?.flowVersionId
  return versionId === undefined || profile.flowsRead.has(versionId) ? null : versionId
}

/** Lets new calls run under what is published now. `atHand`: flows that were read for it already. */
export function noteOffered(parts: AppParts, atHand: FlowsRead = new Map()): void {
  const opened = parts.database.use()
  if (!opened.ok) return
  const { db, profile } = opened.value
  parts.database.update(readOffered(db, new Map([...profile.flowsRead, ...atHand])))
}
