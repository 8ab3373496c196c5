import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { SnapshotFrom } from 'xstate'
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import { callMachine, placeOf } from '../../../src/shared/call/callMachine.ts'
import { reduceCall } from '../../../src/shared/call/reduceCall.ts'
import type { Script } from '../../../src/shared/call/script.ts'
import { startCall } from '../../../src/shared/call/startCall.ts'
import { RUNGS } from '../../../src/shared/ladder/rung.ts'
import { listLadderPolicies } from '../../support/ladderPolicies.ts'
import { LADDER_EVENTS, strikesCap, warningsCap } from '../../support/ladderSpace.ts'
import { choosePairwise, pairsOf } from '../../support/pairwise.ts'
import {
  capture,
  choose,
  finish,
  goBack,
  hold,
  makeTestScript,
  overrideTo,
  resume,
  save,
} from '../../support/playCall.ts'

type Snapshot = SnapshotFrom<typeof callMachine>
type Edge = { readonly state: Snapshot; readonly event: CallMove; readonly nextState: Snapshot }

const policies = listLadderPolicies()
const chosen = choosePairwise(policies, 50)

const EVENTS: readonly CallMove[] = [
  ...LADDER_EVENTS.flatMap((event): CallMove[] => (event.type === 'agent.overrode' ? [] : [{ type: event.type }])),
  ...RUNGS.map((rung) => overrideTo({ rung })),
  overrideTo({ step: 'options' }),
  { type: 'agent.overrode', target: { step: 'options' } },
  choose('next'),
  choose('nowhere'),
  finish,
  goBack,
  hold,
  resume,
  capture('concern', 'late'),
  { type: 'agent.noted', text: 'late' },
  { type: 'agent.switchedLanguage', language: 'en' },
  { type: 'agent.switchedLanguage', language: 'fr' },
  { type: 'agent.switchedWording', wordingId: 'warn-2' },
  save,
]

/** Every edge of the machine under a policy, its counters capped as in the walk over the ladder. */
function edgesOf(script: Script): readonly Edge[] {
  const map = getAdjacencyMap(callMachine, {
    input: { script, started: { type: 'call.started' } },
    events: EVENTS,
    serializeState: (state) => keyOf(script, state),
  })
  return adjacencyMapToArray<Snapshot, CallMove>(map)
}

/** Once the call is over no event looks at the ladder any more, so one state of wrap-up stands for all. */
function keyOf({ policy }: Script, { value, context }: Snapshot): string {
  const { ladder, held, endedBy } = context.progress.now
  if (endedBy !== null) return JSON.stringify(value)
  const strikes = Math.min(ladder.strikes, strikesCap(policy))
  const warnings = Math.min(ladder.warningsShown, warningsCap(policy))
  return JSON.stringify([value, held, ladder.memory, ladder.shownPosition, strikes, warnings, ladder.threatStands])
}

/** The machine's state as one word: a nested state is named by its innermost part. */
function placeIn({ value }: Snapshot): string {
  return typeof value === 'string' ? value : String(Object.values(value)[0])
}

describe('callMachine', () => {
  it('starts on the factual path, as the pure call does', () => {
    const script = makeTestScript()
    const first = edgesOf(script)[0]?.state
    expect(first && placeIn(first)).toBe('factual')
    expect(first?.context).toEqual({ script, progress: startCall(script, { type: 'call.started' }) })
  })

  it(`equals the pure call on every edge, under ${chosen.length} policies in which every pair of values occurs`, {
    timeout: 300_000,
  }, () => {
    expect(new Set(chosen.flatMap(pairsOf))).toEqual(new Set(policies.flatMap(pairsOf)))
    let edges = 0
    for (const policy of chosen) {
      const script = makeTestScript(policy)
      for (const edge of edgesOf(script)) {
        edges += 1
        if (!isEqualToPure(script, edge)) expect.fail(JSON.stringify({ policy, event: edge.event, state: edge.state }))
      }
    }
    expect({ policies: chosen.length, edges }).toEqual({ policies: 50, edges: 370_678 })
  })
})

function isEqualToPure(script: Script, { state, event, nextState }: Edge): boolean {
  const pure = reduceCall(script, state.context.progress, event)
  const progress = pure.ok ? pure.value : state.context.progress
  const place = pure.ok ? placeOf(script, pure.value) : placeIn(state)
  const { context } = nextState
  return placeIn(nextState) === place && context.script === script && isDeepStrictEqual(context.progress, progress)
}
