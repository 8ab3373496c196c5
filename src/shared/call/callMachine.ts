import { assign, setup } from 'xstate'
import { rungAt } from '../ladder/positions.ts'
import { RUNGS, type Rung } from '../ladder/rung.ts'
import type { CallMove, CallStarted } from './callEvent.ts'
import type { CallProgress } from './callState.ts'
import { reduceCall } from './reduceCall.ts'
import type { Script } from './script.ts'
import { stageOf } from './stage.ts'
import { startCall } from './startCall.ts'

/** What a call runs under and how it began. */
export type CallMachineInput = {
  readonly script: Script
  readonly started: CallStarted
}

/** What the machine carries: the script never changes, the progress moves with every accepted event. */
export type CallMachineContext = { readonly script: Script; readonly progress: CallProgress }

/** A state of the machine: a rung or the factual path while talking, or what else is going on. */
export type Place = 'factual' | Exclude<Rung, 'endCall'> | 'ending' | 'onHold' | 'wrappingUp' | 'finished'

/** The state of the machine that a call belongs in. */
export function placeOf({ policy }: Script, { now }: CallProgress): Place {
  const stage = stageOf(policy, now)
  if (stage !== 'talking') return stage
  const { shownPosition } = now.ladder
  if (shownPosition === null) return 'factual'
  const rung = rungAt(policy, shownPosition)
  return rung === 'endCall' ? 'ending' : rung
}

const base = setup({
  types: {
    context: {} as CallMachineContext,
    events: {} as CallMove,
    input: {} as CallMachineInput,
  },
  actions: {
    take: assign(({ context, event }) => {
      const next = reduceCall(context.script, context.progress, event)
      return next.ok ? { progress: next.value } : {}
    }),
  },
  guards: {
    leadsTo: ({ context, event }, params: { readonly place: Place }) => {
      const next = reduceCall(context.script, context.progress, event)
      return next.ok && placeOf(context.script, next.value) === params.place
    },
  },
})

/** A guarded transition into each of the places an event may lead to; where none fits, the event is refused. */
function into(...places: readonly Place[]) {
  return places.map((place) => ({
    guard: { type: 'leadsTo', params: { place } } as const,
    target: `#${place}`,
    actions: 'take' as const,
  }))
}

const PATH_AND_RUNGS = ['factual', 'acknowledge', 'restate', 'requestRespect', 'warn', 'ending'] as const
const STILL_TALKING = [...PATH_AND_RUNGS, 'onHold'] as const
const CLIMB = RUNGS.map((rung): Place => (rung === 'endCall' ? 'ending' : rung))

const record = {
  'agent.captured': into(...STILL_TALKING),
  'agent.noted': into(...STILL_TALKING),
  'agent.switchedWording': into(...STILL_TALKING),
  'agent.switchedLanguage': into(...STILL_TALKING),
} as const

/** What is possible wherever the agent and the caller are connected. */
const connected = {
  ...record,
  'caller.hungUp': into('wrappingUp'),
  'agent.finished': into('wrappingUp'),
  'agent.overrode': into(...PATH_AND_RUNGS),
  'agent.wentBack': into(...STILL_TALKING),
  'agent.held': into('onHold'),
} as const

/** What the agent can hear as long as the call is not being ended. */
const listening = {
  'caller.upset': into('acknowledge'),
  'caller.insulted': into(...CLIMB),
  'caller.insultedSeverely': into(...CLIMB),
  'caller.threatened': into(...CLIMB),
  'caller.conceded': into('factual'),
  'caller.calmed': into('factual'),
  'caller.apologised': into('factual'),
  'caller.withheld': into('factual'),
  'caller.askedForManager': into('factual'),
} as const

/**
 * The de-escalation ladder and the life of a call as one machine. Its input is a script: the policy decides how the
 * ladder is climbed, the flow what is said. Effects (saving, showing) belong to whoever runs it.
 * A refused event changes nothing; `reduceCall` says why.
 */
export const callMachine = base.createMachine({
  id: 'call',
  context: ({ input }) => ({ script: input.script, progress: startCall(input.script, input.started) }),
  initial: 'talking',
  states: {
    talking: {
      initial: 'factual',
      on: { ...connected, ...listening },
      states: {
        factual: { id: 'factual', on: { 'agent.chose': into('factual') } },
        acknowledge: { id: 'acknowledge' },
        restate: { id: 'restate' },
        requestRespect: { id: 'requestRespect' },
        warn: { id: 'warn' },
      },
    },
    ending: { id: 'ending', on: connected },
    onHold: {
      id: 'onHold',
      on: {
        ...connected,
        ...listening,
        'agent.chose': into('factual'),
        'agent.resumed': into(...PATH_AND_RUNGS),
      },
    },
    wrappingUp: {
      id: 'wrappingUp',
      on: {
        'agent.captured': into('wrappingUp'),
        'agent.noted': into('wrappingUp'),
        'agent.wentBack': into(...STILL_TALKING),
        'wrapUp.saved': into('finished'),
      },
    },
    finished: { id: 'finished', type: 'final' },
  },
})
