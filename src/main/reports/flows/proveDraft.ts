import { checkFlow } from '../../../shared/flow/check/checkFlow.ts'
import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { parseFlow } from '../../../shared/flow/check/parseFlow.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { FlowVersionId } from '../../../shared/ids.ts'
import type { FailedScenario } from '../../../shared/ipc/flows/answers.ts'
import { runScenario } from '../../../shared/simulate/runScenario.ts'
import { contentId } from '../../services/contentId.ts'
import { findDraft, findDraftDocument } from '../../store/flowDraftStore.ts'
import { findActivePolicyVersion } from '../../store/policyVersionStore.ts'
import type { ReportContext } from '../reportContext.ts'

/** What a look at a whole draft found: the version it would be, and everything wrong with it. */
export type Proof =
  | {
      readonly kind: 'flow'
      readonly revision: number
      readonly versionId: FlowVersionId
      readonly flow: Flow
      readonly problems: readonly FlowProblem[]
      readonly failed: readonly FailedScenario[]
    }
  | { readonly kind: 'broken'; readonly problems: readonly FlowProblem[] }

/** Some milliseconds of work. */
const SCENARIOS_PER_PAUSE = 10

/**
 * Reads and checks a draft as it was saved, and plays its scenarios; null where there is none. A version's id is the hash
 * of its own text.
 */
export async function proveDraft(context: ReportContext, flowId: string): Promise<Proof | null> {
  const { db } = context
  const draft = findDraft(db, flowId)
  const document = findDraftDocument(db, flowId)
  if (draft === null || document === null) return null
  const parsed = parseFlow(document)
  if (!parsed.ok) return { kind: 'broken', problems: parsed.problem }
  const flow = parsed.value
  const problems = checkFlow(flow)
  const isPlayable = problems.every(({ severity }) => severity !== 'error')
  return {
    kind: 'flow',
    revision: draft.revision,
    versionId: contentId(JSON.parse(document)) as FlowVersionId,
    flow,
    problems,
    failed: isPlayable ? await playScenarios(context, flow) : [],
  }
}

async function playScenarios({ db, pause }: ReportContext, flow: Flow): Promise<readonly FailedScenario[]> {
  const policy = findActivePolicyVersion(db)?.policy
  if (policy === undefined) throw new Error('a profile without a published policy')
  const scenarios = flow.scenarios ?? []
  const failed: FailedScenario[] = []
  for (const [index, scenario] of scenarios.entries()) {
    if (index % SCENARIOS_PER_PAUSE === 0) await pause(index, scenarios.length)
    const run = runScenario(flow, policy, scenario)
    if (!run.ok) failed.push({ id: scenario.id, name: scenario.name, problem: run.problem })
  }
  return failed
}
