import type { Request } from '../../../shared/ipc/contract.ts'
import { buildFlowCalls } from '../../../shared/review/flowCalls/buildFlowCalls.ts'
import type { FlowCallsAnswer } from '../../../shared/review/flowCalls/flowCallFigures.ts'
import type { ReadDb } from '../../db/database.ts'
import { readPrivacy } from '../../services/changePrivacy.ts'
import { getNamedLines, listMapCounts, listVersionsWithCalls } from '../../store/flowCallStore.ts'
import { listCounts } from '../../store/insightsStore.ts'
import { hasUnmapped } from '../../store/unmappedStore.ts'

/** What became of some versions of a flow in the calls of a period. Small groups are taken out here. */
export function readFlowCalls(
  db: ReadDb,
  { flowId, flowVersionIds: asked, period }: Request<'flows.calls'>,
): FlowCallsAnswer {
  const versions = listVersionsWithCalls(db, flowId)
  const ids = versions.map(({ flowVersionId }) => flowVersionId)
  const flowVersionIds = asked === null ? ids : ids.filter((id) => asked.includes(id))
  const query = { ...period, flowVersionIds }
  const lines = flowVersionIds.map((id) => [id, getNamedLines(db, id)] as const)
  const { minimumGroup } = readPrivacy(db)
  const figures = buildFlowCalls({
    rows: listCounts(db, query),
    onMap: listMapCounts(db, query),
    steps: lines.flatMap(([, { steps }]) => steps),
    rungs: new Map(lines.map(([id, { rungs }]) => [id, rungs])),
    minimumGroup,
  })
  return { figures, versions, isCatchingUp: hasUnmapped(db), minimumGroup }
}
