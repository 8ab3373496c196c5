import type { DatabaseFault } from '../../../shared/ipc/answers.ts'
import type { DraftProblem } from '../../../shared/ipc/flows/answers.ts'
import type { FlowRules } from '../../../shared/ipc/flows/contract.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { hasContributed } from '../../store/flowContributorStore.ts'
import { findDraft, markApproved, markAsked } from '../../store/flowDraftStore.ts'
import type { AppParts } from '../appParts.ts'
import type { SessionRequest } from './draftSession.ts'
import { readFlowRules, writeFlowRules } from './flowTeamSettings.ts'
import { inWorkshop } from './inWorkshop.ts'
import { checkFree } from './saveDraft.ts'

/** Asks somebody else to approve a draft as it is. */
export function askApproval(
  parts: AppParts,
  { revision, ...request }: SessionRequest & { readonly revision: number },
): Result<null, DatabaseFault | DraftProblem> {
  return inWorkshop(parts, (db, by): Result<null, DraftProblem> => {
    const free = checkFree(db, { ...request, ...by }, revision)
    if (free.ok) markAsked(db, request.flowId, by.personId, by.atMs)
    return free
  })
}

/** Approves the revision of a draft that a person has read. Nobody approves what she wrote in, or asked for herself. */
export function approveDraft(
  parts: AppParts,
  { flowId, revision }: { readonly flowId: string; readonly revision: number },
): Result<null, DatabaseFault | 'conflict' | 'draftGone' | 'ownDraft'> {
  return inWorkshop(parts, (db, { personId, atMs }): Result<null, 'conflict' | 'draftGone' | 'ownDraft'> => {
    const draft = findDraft(db, flowId)
    if (draft === null) return fail('draftGone')
    if (draft.revision !== revision) return fail('conflict')
    if (hasContributed(db, flowId, personId) || personId === draft.askedBy) return fail('ownDraft')
    markApproved(db, flowId, personId, atMs)
    return ok(null)
  })
}

/** What the team has agreed about its flows. */
export function getFlowRules(parts: AppParts): Result<FlowRules, DatabaseFault> {
  return inWorkshop(parts, (db) => ok(readFlowRules(db)))
}

/** Keeps what the team has agreed about its flows. */
export function changeFlowRules(parts: AppParts, rules: FlowRules): Result<FlowRules, DatabaseFault> {
  return inWorkshop(parts, (db, { atMs }) => {
    writeFlowRules(db, rules, atMs)
    return ok(rules)
  })
}
