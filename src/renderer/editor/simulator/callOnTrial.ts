import { createContext, type ReactNode } from 'react'
import type { CallMove } from '../../../shared/call/callEvent.ts'
import type { CallId, FlowVersionId, PolicyVersionId } from '../../../shared/ids.ts'
import type { Answer, OpenCall } from '../../../shared/ipc/answers.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { SimulatedCall, Simulation } from './simulation.ts'

/** A simulated call as the agent's call screen takes it. */
export type CallOnTrial = {
  readonly open: OpenCall
  /** Takes an event in place of main: nothing is written anywhere. */
  readonly append: (seq: number, event: CallMove) => Promise<Answer<'calls.append'>>
  /** While false the keys rest. */
  readonly isActive: boolean
}

/** Draws the call screen. */
type RenderCall = (call: CallOnTrial) => ReactNode

/** Gives the simulator the agent's call screen; from outside, as no feature knows another. */
export const RenderCallContext = createContext<RenderCall | null>(null)

/** The names that a call has which is no real one. */
const TRIAL = {
  callId: 'trial' as CallId,
  flowVersionId: 'trial' as FlowVersionId,
  policyVersionId: 'trial' as PolicyVersionId,
} as const

/** A simulated call in the form in which real calls are opened. */
export function openOnTrial({ rehearsal, script, moves, at }: SimulatedCall, nowMs: number): OpenCall {
  const { callId, flowVersionId, policyVersionId } = TRIAL
  return {
    callId,
    startedAtMs: nowMs,
    started: rehearsal.started,
    events: moves.slice(0, at),
    lastAtMs: nowMs,
    script: {
      flow: script.flow,
      policy: rehearsal.policy,
      flowVersionId,
      policyVersionId,
      flowVersionNumber: 0,
      policyVersionNumber: 0,
    },
  }
}

/** What answers the events of the call screen: the simulation, at once and on this page. */
export function appendTo(simulation: Simulation): CallOnTrial['append'] {
  return async (seq, event) => {
    const taken = simulation.take(event)
    return taken.ok ? ok({ seq, saveState: { saved: true } }) : fail(taken.problem)
  }
}
