import { checkFlow } from '../../../shared/flow/check/checkFlow.ts'
import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { parseFlow } from '../../../shared/flow/check/parseFlow.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { FlowVersionId } from '../../../shared/ids.ts'
import type { ReadDb } from '../../db/database.ts'
import { contentId } from '../../services/contentId.ts'
import { findDraft, findDraftDocument } from '../../store/flowDraftStore.ts'

/** What a look at a whole draft found: the version it would be, and everything wrong with it. */
export type Proof =
  | {
      readonly kind: 'flow'
      readonly revision: number
      readonly versionId: FlowVersionId
      readonly flow: Flow
      readonly problems: readonly FlowProblem[]
    }
  | { readonly kind: 'broken'; readonly problems: readonly FlowProblem[] }

/** Reads and checks a draft as it was saved; null where there is none. A version's id is the hash of its own text. */
export function proveDraft(db: ReadDb, flowId: string): Proof | null {
  const draft = findDraft(db, flowId)
  const document = findDraftDocument(db, flowId)
  if (draft === null || document === null) return null
  const parsed = parseFlow(document)
  if (!parsed.ok) return { kind: 'broken', problems: parsed.problem }
  const flow = parsed.value
  const versionId = contentId(JSON.parse(document)) as FlowVersionId
  return { kind: 'flow', revision: draft.revision, versionId, flow, problems: checkFlow(flow) }
}
