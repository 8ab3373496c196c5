import { expect } from 'vitest'
import type { CallState } from '../../src/shared/call/callState.ts'
import { lineOf } from '../../src/shared/call/line.ts'
import { reduceCall } from '../../src/shared/call/reduceCall.ts'
import { makeScript } from '../../src/shared/call/script.ts'
import type { Flow } from '../../src/shared/flow/flow.ts'
import type { Breach } from '../../src/shared/flow/prove/breach.ts'
import { proveInvariants } from '../../src/shared/flow/prove/proveInvariants.ts'
import { defaultPolicy } from '../../src/shared/policy/defaultPolicy.ts'
import { minimalFlow } from './minimalFlow.ts'
import { playCall } from './playCall.ts'

/** What plays the events of a call. */
export type Reduce = typeof reduceCall

/** The smallest flow, changed. */
export function edited(edit: (flow: Flow) => void): Flow {
  const flow = minimalFlow()
  edit(flow)
  return flow
}

/** Every broken promise of a flow, from a proof that looked at everything. */
export function breachesOf(flow: Flow, reduce: Reduce = reduceCall): readonly Breach[] {
  const { breaches, complete } = proveInvariants(flow, defaultPolicy, { reduce })
  expect(complete).toBe(true)
  return breaches
}

/** The call after the counter-example of a breach, which the machine has to accept whole. */
export function replayed(flow: Flow, { moves }: Breach): CallState {
  return playCall(makeScript(flow, defaultPolicy), moves, { type: 'call.started', language: 'de' }).now
}

/** What is on screen after the counter-example of a breach. */
export function lineAfter(flow: Flow, breach: Breach): string | null {
  return lineOf(makeScript(flow, defaultPolicy), replayed(flow, breach))?.text ?? null
}
