import type { CallStarted } from '../../shared/call/callEvent.ts'
import type { CallId } from '../../shared/ids.ts'
import type { DatabaseFault, OpenCall } from '../../shared/ipc/answers.ts'
import type { Request } from '../../shared/ipc/contract.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { AppParts } from './appParts.ts'
import { holdCall } from './holdCall.ts'
import { beginCall } from './liveCall.ts'
import { toOpenCall } from './toOpenCall.ts'

/** Begins a call under the flow and policy in use. Works while saving fails: a phone does not wait. */
export function startCall(parts: AppParts, request: Request<'calls.start'>): Result<OpenCall, DatabaseFault> {
  const profile = parts.database.findProfile()
  if (profile === null) {
    const opened = parts.database.use()
    return opened.ok ? startCall(parts, request) : fail(opened.problem)
  }
  const started: CallStarted = { type: 'call.started', ...request }
  const call = beginCall({
    callId: parts.newId() as CallId,
    personId: profile.person.id,
    appVersion: parts.appVersion,
    startedAtMs: parts.clock.nowMs(),
    script: profile.script,
    started,
  })
  holdCall(parts, call)
  parts.saving.moveLog('short')
  return ok(toOpenCall(call))
}
