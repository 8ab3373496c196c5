import type { DatabaseFault } from '../../../shared/ipc/answers.ts'
import type { DraftLock } from '../../../shared/ipc/flows/answers.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { findDraft, insertDraftFrom, isUnchanged, removeDraft } from '../../store/flowDraftStore.ts'
import { findLock, putLock, releaseLock } from '../../store/flowLockStore.ts'
import { findCurrentFlowVersion } from '../../store/flowVersionStore.ts'
import type { AppParts } from '../appParts.ts'
import { takeLock } from './draftLock.ts'
import { inWorkshop } from './inWorkshop.ts'

/** Which editor asks, and for which flow. */
export type SessionRequest = { readonly flowId: string; readonly sessionId: string }

/**
 * Takes the draft of a flow into an editor. Where there is none it begins from the current version; an editor that does
 * not get the lock may read it.
 */
export function beginSession(
  parts: AppParts,
  request: SessionRequest,
): Result<DraftLock, DatabaseFault | 'noSuchFlow'> {
  return inWorkshop(parts, (db, by): Result<DraftLock, 'noSuchFlow'> => {
    if (findDraft(db, request.flowId) === null) {
      const current = findCurrentFlowVersion(db, request.flowId)
      if (current === null) return fail('noSuchFlow')
      insertDraftFrom(db, { flowId: request.flowId, ...by }, current.id)
    }
    return ok(takeLock(db, { ...request, ...by }))
  })
}

/** An editor says that it is still there, also while nothing is typed. Takes a lock that has become free. */
export function beatSession(parts: AppParts, request: SessionRequest): Result<DraftLock, DatabaseFault | 'draftGone'> {
  return inWorkshop(parts, (db, by): Result<DraftLock, 'draftGone'> => {
    if (findDraft(db, request.flowId) === null) return fail('draftGone')
    return ok(takeLock(db, { ...request, ...by }))
  })
}

/** An editor is closed: the draft is free at once. One that was only looked at goes, so that the library shows no draft. */
export function endSession(parts: AppParts, { flowId, sessionId }: SessionRequest): Result<null, DatabaseFault> {
  return inWorkshop(parts, (db) => {
    if (findLock(db, flowId)?.sessionId !== sessionId) return ok(null)
    releaseLock(db, flowId, sessionId)
    if (isUnchanged(db, flowId)) removeDraft(db, flowId)
    return ok(null)
  })
}

/** Takes a draft from who has it open. What was saved stays; her next save says that it is no longer hers. */
export function takeOver(parts: AppParts, request: SessionRequest): Result<null, DatabaseFault | 'draftGone'> {
  return inWorkshop(parts, (db, by): Result<null, 'draftGone'> => {
    if (findDraft(db, request.flowId) === null) return fail('draftGone')
    putLock(db, { ...request, ...by })
    return ok(null)
  })
}
