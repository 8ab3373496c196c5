import { parseFlow } from '../../../shared/flow/check/parseFlow.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { FlowVersionId } from '../../../shared/ids.ts'
import type { DraftFile, PublishedFlow } from '../../../shared/ipc/flows/answers.ts'
import { fail, type Result } from '../../../shared/result.ts'
import type { ReadDb } from '../../db/database.ts'
import { approvalOf } from '../../services/flows/approvalOf.ts'
import { findCopyDocument } from '../../store/flowCopyStore.ts'
import { findDraft, findDraftDocument } from '../../store/flowDraftStore.ts'
import { findFlowVersion } from '../../store/flowVersionStore.ts'

/** A draft with the version it began from; null where there is none (any more). */
export function readDraft(db: ReadDb, flowId: string): DraftFile | null {
  const draft = findDraft(db, flowId)
  const document = findDraftDocument(db, flowId)
  if (draft === null || document === null) return null
  return {
    flow: parseFlow(document),
    revision: draft.revision,
    basedOn: draft.basedOn === null ? null : readVersion(db, draft.basedOn),
    approval: approvalOf(draft),
  }
}

/** A published version; null where it is not published here. */
export function readVersion(db: ReadDb, versionId: FlowVersionId): PublishedFlow | null {
  const version = findFlowVersion(db, versionId)
  return version === null ? null : { flow: version.flow, versionId, number: version.number }
}

/** A draft that was set aside. */
export function readCopy(db: ReadDb, copyId: string): Result<Flow, 'draftGone' | 'brokenFlow'> {
  const document = findCopyDocument(db, copyId)
  if (document === null) return fail('draftGone')
  const parsed = parseFlow(document)
  return parsed.ok ? parsed : fail('brokenFlow')
}
