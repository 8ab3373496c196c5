import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CallEvent } from '../../../src/shared/call/callEvent.ts'
import { makeScript } from '../../../src/shared/call/script.ts'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import { type Scenario, type ScenarioMove, scenarioSchema } from '../../../src/shared/flow/scenario.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { makeRandom } from '../../../src/shared/simulate/random.ts'
import { recordScenario } from '../../../src/shared/simulate/recordScenario.ts'
import { runScenario, runScenarios } from '../../../src/shared/simulate/runScenario.ts'
import { simulateCall } from '../../../src/shared/simulate/simulateCall.ts'
import { anyMoves, anyPolicy } from '../../support/callArbitraries.ts'
import { choiceTo, minimalFlow, step } from '../../support/minimalFlow.ts'
import { capture, choose, finish, goBack, hear, overrideTo, save } from '../../support/playCall.ts'
import { testFlow } from '../../support/testFlow.ts'

const script = makeScript(testFlow, defaultPolicy)

function record(events: readonly CallEvent[], under = script): Scenario {
  return scenarioSchema.parse({ id: 'recorded', name: 'Recorded', ...recordScenario(under, events) })
}

describe('a recorded scenario', () => {
  it('says after each event which line is shown', () => {
    const events: CallEvent[] = [
      { type: 'call.started', language: 'en', captures: { callerName: 'Ms Reid' } },
      choose('next'),
      hear('insulted'),
      hear('apologised'),
      goBack,
      hear('threatened'),
      finish,
      save,
    ]
    expect(record(events)).toEqual({
      id: 'recorded',
      name: 'Recorded',
      language: 'en',
      rules: {
        overlook: 0,
        restate: true,
        requests: 1,
        warnings: 1,
        severeStartsAt: 'requestRespect',
        threatEndsCall: true,
        apologyLowersBy: 1,
        callbackAfterEnd: true,
      },
      moves: [
        { event: capture('callerName', 'Ms Reid'), shows: 'step:open' },
        { event: choose('next'), shows: 'step:listen' },
        { event: hear('insulted'), shows: 'rung:acknowledge' },
        { event: hear('apologised'), shows: 'reaction:apologised' },
        { event: goBack, shows: 'rung:acknowledge' },
        { event: hear('threatened'), shows: 'rung:endCall.threat' },
        { event: finish, shows: null },
      ],
    })
  })

  it('leaves out what the machine refused', () => {
    const refused = [goBack, choose('nowhere'), overrideTo({ rung: 'endCall' })]
    expect(record([{ type: 'call.started' }, ...refused, hear('upset')]).moves).toEqual([
      { event: hear('upset'), shows: 'rung:acknowledge' },
    ])
  })

  it('plays again as it was recorded, for any call under any policy, also when the rules have changed since', () => {
    fc.assert(
      fc.property(anyPolicy, anyPolicy, anyMoves(60), (then, now, moves) => {
        const recorded = recordScenario(makeScript(testFlow, then), [{ type: 'call.started' }, ...moves])
        expect(runScenario(testFlow, now, { id: 'any', name: 'Any', ...recorded })).toEqual({ ok: true, value: null })
      }),
    )
  })

  it('plays again when a simulated agent had the call', () => {
    for (let stream = 0; stream < 100; stream += 1) {
      const live = makeScript(defaultFlow, defaultPolicy)
      const { events } = simulateCall(live, 0, makeRandom(8, stream))
      const scenario = record(
        events.map(({ event }) => event),
        live,
      )
      expect(runScenario(defaultFlow, defaultPolicy, scenario).ok).toBe(true)
    }
  })
})

describe('a scenario that no longer comes out', () => {
  const started: CallEvent = { type: 'call.started', language: 'de' }
  const flow = minimalFlow()
  const scenario = record([started, choose('close'), hear('upset'), finish], makeScript(flow, defaultPolicy))

  it('names the first move that shows another line', () => {
    const changed = minimalFlow()
    changed.steps[0]?.choices.splice(0, 1, choiceTo('later', 'close'))
    changed.steps.push(step('later', { choices: [choiceTo('close')] }))
    expect(runScenario(changed, defaultPolicy, scenario)).toEqual({
      ok: false,
      problem: { code: 'differs', at: 0, expected: 'step:close', shown: 'step:later' },
    })
  })

  it('tells wrap-up from a line', () => {
    const moves: ScenarioMove[] = [
      { event: hear('upset'), shows: 'rung:acknowledge' },
      { event: finish, shows: 'step:open' },
    ]
    expect(runScenario(flow, defaultPolicy, { ...scenario, moves })).toEqual({
      ok: false,
      problem: { code: 'differs', at: 1, expected: 'step:open', shown: null },
    })
  })

  it('names the move that is refused, and why', () => {
    const changed = minimalFlow()
    changed.steps[0]?.choices.splice(0, 1, choiceTo('close', 'onward'))
    expect(runScenario(changed, defaultPolicy, scenario)).toEqual({
      ok: false,
      problem: { code: 'refused', at: 0, problem: 'choiceNotOffered' },
    })
  })

  it('takes a choice only where it is offered, as in a live call', () => {
    const changed = minimalFlow()
    const when = { match: 'all' as const, clauses: [{ on: 'warning' as const, is: 'given' as const }] }
    changed.steps[0]?.choices.splice(0, 1, { ...choiceTo('close'), when })
    expect(runScenario(changed, defaultPolicy, scenario)).toMatchObject({ problem: { code: 'refused', at: 0 } })
  })

  it('names the move that leads to a step which is gone, also at the start', () => {
    const changed = minimalFlow()
    changed.steps.splice(1, 1)
    expect(runScenario(changed, defaultPolicy, scenario)).toEqual({
      ok: false,
      problem: { code: 'leadsNowhere', at: 0 },
    })
    changed.entries.start = 'nobody'
    expect(runScenario(changed, defaultPolicy, scenario)).toMatchObject({ problem: { code: 'leadsNowhere', at: 0 } })
  })

  it('is one of all that the flow holds, each with its own answer', () => {
    const other = { ...scenario, id: 'other', moves: [{ event: finish, shows: 'step:open' }] }
    const runs = runScenarios({ ...flow, scenarios: [scenario, other] }, defaultPolicy)
    expect(runs.map(({ scenario: { id }, result }) => [id, result.ok])).toEqual([
      ['recorded', true],
      ['other', false],
    ])
    expect(runScenarios(flow, defaultPolicy)).toEqual([])
  })
})
