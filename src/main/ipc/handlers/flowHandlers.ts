import type { FlowVersionId } from '../../../shared/ids.ts'
import type { Answer } from '../../../shared/ipc/answers.ts'
import type { Request } from '../../../shared/ipc/contract.ts'
import type { FlowChannel } from '../../../shared/ipc/flows/channels.ts'
import { fail, ok } from '../../../shared/result.ts'
import { addFlow } from '../../services/flows/addFlow.ts'
import { approveDraft, askApproval, changeFlowRules, getFlowRules } from '../../services/flows/approveDraft.ts'
import { archiveFlow, setDefaultFlow } from '../../services/flows/offerFlow.ts'
import { approveReturn, publishAgain } from '../../services/flows/returnToVersion.ts'
import type { HandlerParts } from '../createHandlers.ts'
import type { Handlers } from '../dispatch.ts'
import { draftHandlers } from './draftHandlers.ts'
import { flowFileHandlers } from './flowFileHandlers.ts'
import { offerNow } from './offerNow.ts'
import { publishFromDraft } from './publishFromDraft.ts'

type All = Pick<HandlerParts, 'parts' | 'background' | 'desktop' | 'jobs' | 'tellFlows'>

/** The use cases behind the channels of the workshop. What reads a whole flow is done outside main. */
export function flowHandlers(all: All): Pick<Handlers, FlowChannel> {
  const { parts, background } = all
  const path = parts.paths.database
  return {
    ...draftHandlers(all),
    ...flowFileHandlers(all),
    'flows.list': () => background.run('flows.list', { path, nowMs: parts.clock.nowMs() }),
    'flows.create': (request) => create(all, request),
    'flows.archive': (request) => thenOffer(all, archiveFlow(parts, request)),
    'flows.setDefault': ({ flowId }) => thenOffer(all, setDefaultFlow(parts, flowId)),
    'flows.publish': (request) => publishFromDraft(all, request),
    'flows.publishAgain': ({ versionId, note }) =>
      thenOffer(all, publishAgain(parts, { versionId: versionId as FlowVersionId, note })),
    'flows.approveReturn': ({ flowId, versionId }) =>
      thenOffer(all, approveReturn(parts, { flowId, versionId: versionId as FlowVersionId })),
    'flows.askApproval': (request) => askApproval(parts, request),
    'flows.approve': (request) => approveDraft(parts, request),
    'flows.settings': () => getFlowRules(parts),
    'flows.saveSettings': (rules) => changeFlowRules(parts, rules),
    'flows.versions': ({ flowId }) => background.run('flows.versions', { path, flowId }),
    'flows.calls': (asked) => background.run('flows.calls', { ...asked, path }),
    'flows.version': async ({ versionId }) => {
      const read = await background.run('flows.version', { path, versionId: versionId as FlowVersionId })
      if (!read.ok) return read
      return read.value === null ? fail('noSuchFlow') : ok(read.value)
    },
  }
}

async function create(
  { parts, background }: All,
  { source, name }: Request<'flows.create'>,
): Promise<Answer<'flows.create'>> {
  const made = await background.run('flows.make', { path: parts.paths.database, source, name })
  if (!made.ok) return made
  if (!made.value.ok) return made.value
  return addFlow(parts, { name, document: made.value.value, copyOf: source.kind === 'copyOf' ? source.flowId : null })
}

/** Lets what has changed hold for new calls, and the page know of it. */
async function thenOffer<A extends { readonly ok: boolean }>(all: All, answer: A): Promise<A> {
  if (answer.ok) await offerNow(all)
  return answer
}
