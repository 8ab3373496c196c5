import type { DatabaseFault } from '../../../shared/ipc/answers.ts'
import type { DraftProblem, DraftSaved } from '../../../shared/ipc/flows/answers.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { WriteDb } from '../../db/database.ts'
import { noteContributor } from '../../store/flowContributorStore.ts'
import { setDraftAside } from '../../store/flowCopyStore.ts'
import {
  type DraftText,
  findDraft,
  getDraft,
  insertDraft,
  readFlowId,
  removeDraft,
  writeDraft,
} from '../../store/flowDraftStore.ts'
import { findCurrentFlowVersion } from '../../store/flowVersionStore.ts'
import type { AppParts } from '../appParts.ts'
import { type EditSession, findOthersLock, takeLock } from './draftLock.ts'
import { inWorkshop } from './inWorkshop.ts'

/** What an editor wants kept. The text was made from `revision`. */
export type DraftToSave = {
  readonly flowId: string
  readonly sessionId: string
  readonly revision: number
  readonly document: string
}

/**
 * Keeps the text of a draft; acknowledged is on disk. It is stored as the editor wrote it: a draft may be unfinished, so
 * only that it is JSON and that flow is looked at.
 */
export function saveDraft(
  parts: AppParts,
  { document, revision, ...request }: DraftToSave,
): Result<DraftSaved, DatabaseFault | DraftProblem | 'badInput'> {
  return inWorkshop(parts, (db, by): Result<DraftSaved, DraftProblem | 'badInput'> => {
    const session = { ...request, ...by }
    const free = checkFree(db, session, revision)
    if (!free.ok) return free
    if (readFlowId(db, document) !== request.flowId) return fail('badInput')
    writeDraft(db, { flowId: request.flowId, document, ...by })
    noteContributor(db, request.flowId, by.personId)
    takeLock(db, session)
    return ok({ revision: revision + 1, savedAtMs: by.atMs })
  })
}

/** Keeps the text of a draft although another one is there, or none: what is there is set aside, never lost. */
export function saveDraftAnyway(
  parts: AppParts,
  { flowId, sessionId, document }: Omit<DraftToSave, 'revision'>,
): Result<DraftSaved, DatabaseFault | 'lockedByOther' | 'badInput'> {
  return inWorkshop(parts, (db, by): Result<DraftSaved, 'lockedByOther' | 'badInput'> => {
    const session = { flowId, sessionId, ...by }
    if (findOthersLock(db, session) !== null) return fail('lockedByOther')
    if (readFlowId(db, document) !== flowId) return fail('badInput')
    const revision = replace(db, { flowId, document, ...by }, parts.newId())
    takeLock(db, session)
    return ok({ revision, savedAtMs: by.atMs })
  })
}

/** Puts a text in the place of a draft, and what was there aside. Answers its revision. */
function replace(db: WriteDb, text: DraftText, copyId: string): number {
  const { flowId } = text
  if (findDraft(db, flowId) === null) {
    insertDraft(db, text, findCurrentFlowVersion(db, flowId)?.id ?? null)
  } else {
    setDraftAside(db, { ...text, copyId })
    writeDraft(db, text)
  }
  noteContributor(db, flowId, text.personId)
  return getDraft(db, flowId).revision
}

/** Ends a draft without publishing it; its text stays among what was set aside. */
export function discardDraft(
  parts: AppParts,
  { flowId, sessionId }: { readonly flowId: string; readonly sessionId: string | null },
): Result<null, DatabaseFault | 'lockedByOther' | 'draftGone'> {
  return inWorkshop(parts, (db, by): Result<null, 'lockedByOther' | 'draftGone'> => {
    if (findDraft(db, flowId) === null) return fail('draftGone')
    if (findOthersLock(db, { flowId, sessionId, atMs: by.atMs }) !== null) return fail('lockedByOther')
    setDraftAside(db, { flowId, copyId: parts.newId(), ...by })
    removeDraft(db, flowId)
    return ok(null)
  })
}

/** Whether a session may write the draft that it read as `revision`. */
export function checkFree(db: WriteDb, session: EditSession, revision: number): Result<null, DraftProblem> {
  const draft = findDraft(db, session.flowId)
  if (draft === null) return fail('draftGone')
  if (findOthersLock(db, session) !== null) return fail('lockedByOther')
  return draft.revision === revision ? ok(null) : fail('conflict')
}
