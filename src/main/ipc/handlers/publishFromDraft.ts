import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import type { Answer } from '../../../shared/ipc/answers.ts'
import type { Request } from '../../../shared/ipc/contract.ts'
import type { PublishOutcome } from '../../../shared/ipc/flows/answers.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Proof } from '../../reports/flows/proveDraft.ts'
import { noteOffered } from '../../services/flows/offerFlow.ts'
import { checkPublishable, publishDraft } from '../../services/flows/publishDraft.ts'
import type { HandlerParts } from '../createHandlers.ts'

type All = Pick<HandlerParts, 'parts' | 'jobs' | 'tellFlows'>

/** Has a draft proved outside main, publishes it where nothing speaks against that, and lets new calls run under it. */
export async function publishFromDraft(
  { parts, jobs, tellFlows }: All,
  { jobId, ticked, ...request }: Request<'flows.publish'>,
): Promise<Answer<'flows.publish'>> {
  const free = checkPublishable(parts, request)
  if (!free.ok) return free
  const proved = await jobs.run(jobId, 'drafts.prove', { path: parts.paths.database, flowId: request.flowId })
  if (!proved.ok) return proved
  const proof = proved.value
  if (proof === null) return fail('draftGone')
  const objection = objectionTo(proof, new Set(ticked))
  if (objection !== null) return ok(objection)
  if (proof.kind === 'broken' || proof.revision !== request.revision) return fail('conflict')
  const { versionId, flow } = proof
  const published = publishDraft(parts, request, versionId)
  if (!published.ok) return published
  noteOffered(parts, new Map([[versionId, flow]]))
  tellFlows()
  return ok({ kind: 'published', versionId, number: published.value.number })
}

/** What the trainer has to look at first; null where nothing speaks against publishing. */
function objectionTo(proof: Proof, ticked: ReadonlySet<string>): PublishOutcome | null {
  const { problems } = proof
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return { kind: 'hasErrors', problems: errors }
  const isOpen = ({ severity, code }: FlowProblem) => severity === 'warning' && !ticked.has(code)
  const warnings = problems.filter(isOpen)
  if (warnings.length > 0) return { kind: 'warningsNotTicked', problems: warnings }
  return proof.kind === 'flow' && proof.failed.length > 0 ? { kind: 'scenariosFail', failed: proof.failed } : null
}
