import type { CallMove, CallStarted } from '../../src/shared/call/callEvent.ts'
import type { CallProgress } from '../../src/shared/call/callState.ts'
import { type CallView, viewOf } from '../../src/shared/call/callView.ts'
import { lineOf } from '../../src/shared/call/line.ts'
import { type CallProblem, reduceCall } from '../../src/shared/call/reduceCall.ts'
import { makeScript, type Script } from '../../src/shared/call/script.ts'
import { startCall } from '../../src/shared/call/startCall.ts'
import type { CallerEventType } from '../../src/shared/ladder/ladder.ts'
import type { Rung } from '../../src/shared/ladder/rung.ts'
import { defaultPolicy } from '../../src/shared/policy/defaultPolicy.ts'
import type { Policy } from '../../src/shared/policy/policy.ts'
import { testFlow } from './testFlow.ts'

type CallerWord = CallerEventType extends `caller.${infer Word}` ? Word : never

/** The test flow under the default policy with some values changed. */
export function makeTestScript(policy: Partial<Policy> = {}): Script {
  return makeScript(testFlow, { ...defaultPolicy, ...policy })
}

/** Something the caller did. */
export function hear(word: CallerWord): CallMove {
  return { type: `caller.${word}` }
}

export const choose = (choiceId: string): CallMove => ({ type: 'agent.chose', choiceId })
export const capture = (name: string, value: string): CallMove => ({ type: 'agent.captured', name, value })
export const overrideTo = (target: { rung: Rung } | { step: string }): CallMove => ({
  type: 'agent.overrode',
  target,
  reason: 'misjudged',
})
export const goBack: CallMove = { type: 'agent.wentBack' }
export const finish: CallMove = { type: 'agent.finished' }
export const hold: CallMove = { type: 'agent.held' }
export const resume: CallMove = { type: 'agent.resumed' }
export const save: Extract<CallMove, { type: 'wrapUp.saved' }> = {
  type: 'wrapUp.saved',
  outcome: 'resolved',
  complaint: false,
  stillCustomer: 'unknown',
  causes: [],
  commitments: [],
  note: '',
  incident: false,
}

const STARTED: CallStarted = { type: 'call.started' }

/** The call after events that all have to be accepted; throws on the first that is refused. */
export function playCall(script: Script, events: readonly CallMove[], started = STARTED): CallProgress {
  return events.reduce(
    (progress, event, index) => {
      const next = reduceCall(script, progress, event)
      if (!next.ok) throw new Error(`event ${index} (${JSON.stringify(event)}) was refused: ${next.problem}`)
      return next.value
    },
    startCall(script, started),
  )
}

/** What a reader sees after events that all have to be accepted. */
export function viewAfter(script: Script, events: readonly CallMove[]): CallView {
  return viewOf(script, playCall(script, events).now)
}

/** The line that is on screen after each of the events, all of which have to be accepted. */
export function linesOf(script: Script, events: readonly CallMove[]): readonly (string | null)[] {
  return events.map((_, index) => lineOf(script, playCall(script, events.slice(0, index + 1)).now)?.text ?? null)
}

/** Why an event is refused after others; null where it is accepted. */
export function problemOf(script: Script, before: readonly CallMove[], event: CallMove): CallProblem | null {
  const next = reduceCall(script, playCall(script, before), event)
  return next.ok ? null : next.problem
}
