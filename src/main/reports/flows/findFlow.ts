import { parseFlow } from '../../../shared/flow/check/parseFlow.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { FlowVersionId } from '../../../shared/ids.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { ReadDb } from '../../db/database.ts'
import { findDraftDocument } from '../../store/flowDraftStore.ts'
import { findCurrentFlowVersion, findFlowVersion } from '../../store/flowVersionStore.ts'

/** Which flow is meant: a version of it, or with null what was done to it last (its draft, else its current version). */
export type WhichFlow = { readonly flowId: string; readonly versionId: FlowVersionId | null }

/** Why there is no flow to work with. */
export type NoFlow = 'noSuchFlow' | 'brokenFlow'

/** The flow that is meant, whole. */
export function findFlow(db: ReadDb, { flowId, versionId }: WhichFlow): Result<Flow, NoFlow> {
  const draft = versionId === null ? findDraftDocument(db, flowId) : null
  if (draft !== null) {
    const parsed = parseFlow(draft)
    return parsed.ok ? parsed : fail('brokenFlow')
  }
  const id = versionId ?? findCurrentFlowVersion(db, flowId)?.id
  const version = id === undefined ? null : findFlowVersion(db, id)
  return version === null ? fail('noSuchFlow') : ok(version.flow)
}
