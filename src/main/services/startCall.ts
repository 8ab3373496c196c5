import type { CallStarted } from '../../shared/call/callEvent.ts'
import type { Flow } from '../../shared/flow/flow.ts'
import type { CallId, FlowVersionId } from '../../shared/ids.ts'
import type { CallScript, DatabaseFault, OpenCall } from '../../shared/ipc/answers.ts'
import type { Request } from '../../shared/ipc/contract.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { findFlowVersion } from '../store/flowVersionStore.ts'
import type { AppParts } from './appParts.ts'
import { holdCall } from './holdCall.ts'
import { beginCall } from './liveCall.ts'
import { describeError } from './log.ts'
import type { Profile } from './profile.ts'
import { toOpenCall } from './toOpenCall.ts'

/**
 * Begins a call under the flow that the agent has chosen, else the default one, and the policy in use. Works while saving
 * fails: a phone does not wait.
 */
export function startCall(
  parts: AppParts,
  { flowId, ...request }: Request<'calls.start'>,
): Result<OpenCall, DatabaseFault> {
  const profile = parts.database.findProfile()
  if (profile === null) {
    const opened = parts.database.use()
    return opened.ok ? startCall(parts, { flowId, ...request }) : fail(opened.problem)
  }
  const started: CallStarted = { type: 'call.started', ...request }
  const call = beginCall({
    callId: parts.newId() as CallId,
    personId: profile.person.id,
    appVersion: parts.appVersion,
    startedAtMs: parts.clock.nowMs(),
    script: chooseScript(parts, profile, flowId),
    started,
  })
  holdCall(parts, call)
  parts.saving.moveLog('short')
  return ok(toOpenCall(call))
}

/**
 * What a call runs under. A flow that is no longer on offer, or that cannot be read now, gives way to the default: a
 * caller is on the phone. A flow is read at its first call, and kept.
 */
function chooseScript(parts: AppParts, profile: Profile, flowId: string | undefined): CallScript {
  const wanted = profile.flows.find((offer) => offer.flowId === flowId)
  if (wanted === undefined || wanted.isDefault) return profile.script
  const flow = profile.flowsRead.get(wanted.flowVersionId) ?? readNow(parts, wanted.flowVersionId)
  if (flow === null) return profile.script
  return { ...profile.script, flow, flowVersionId: wanted.flowVersionId, flowVersionNumber: wanted.number }
}

function readNow({ database, log }: AppParts, versionId: FlowVersionId): Flow | null {
  const opened = database.use()
  if (!opened.ok) return null
  try {
    const flow = findFlowVersion(opened.value.db, versionId)?.flow ?? null
    if (flow !== null) database.update({ flowsRead: new Map([...opened.value.profile.flowsRead, [versionId, flow]]) })
    return flow
  } catch (error) {
    log.error('a flow cannot be read', { versionId, ...describeError(error) })
    return null
  }
}
