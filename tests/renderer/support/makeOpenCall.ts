import type { CallEvent } from '../../../src/shared/call/callEvent.ts'
import { summarise } from '../../../src/shared/call/callSummary.ts'
import { makeScript } from '../../../src/shared/call/script.ts'
import { startCall } from '../../../src/shared/call/startCall.ts'
import type { CallId, FlowVersionId, PolicyVersionId } from '../../../src/shared/ids.ts'
import type { CallScript, LoggedCall, OpenCall } from '../../../src/shared/ipc/answers.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { testFlow } from '../../support/testFlow.ts'

const callId = '01890000-0000-7000-8000-000000000001' as CallId

/** What the calls of these tests run under. */
const testCallScript: CallScript = {
  flow: testFlow,
  policy: defaultPolicy,
  flowVersionId: 'f' as FlowVersionId,
  policyVersionId: 'p' as PolicyVersionId,
  flowVersionNumber: 1,
  policyVersionNumber: 1,
}

/** A call in progress as main answers it. */
export function makeOpenCall(events: readonly CallEvent[] = []): OpenCall {
  return {
    callId,
    startedAtMs: 1000,
    started: { type: 'call.started' },
    events,
    lastAtMs: 1000,
    script: testCallScript,
  }
}

/** A logged call with these events after its start, a second apart. */
export function makeLoggedCall(moves: readonly CallEvent[]): LoggedCall {
  const script = makeScript(testFlow, defaultPolicy)
  const events: CallEvent[] = [{ type: 'call.started' }, ...moves]
  return {
    item: {
      ...summarise(script, startCall(script, { type: 'call.started' }).now),
      callId,
      startedAtMs: 0,
      endedAtMs: null,
      callerName: null,
      reference: null,
    },
    events: events.map((event, seq) => ({ seq, atMs: seq * 1000, event, redacted: false })),
    script: testCallScript,
  }
}
