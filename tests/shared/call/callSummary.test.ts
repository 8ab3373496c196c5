import { describe, expect, it } from 'vitest'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import { summarise } from '../../../src/shared/call/callSummary.ts'
import type { Policy } from '../../../src/shared/policy/policy.ts'
import { finish, goBack, hear, hold, makeTestScript, overrideTo, playCall, save } from '../../support/playCall.ts'

const goodbye = [overrideTo({ rung: 'warn' }), hear('insulted')]

function summaryOf(events: readonly CallMove[], policy: Partial<Policy> = {}) {
  const script = makeTestScript(policy)
  return summarise(script, playCall(script, events).now)
}

describe('the summary of a call', () => {
  it('at the start is empty', () => {
    expect(summaryOf([])).toEqual({
      stage: 'talking',
      language: 'de',
      outcome: null,
      highestRung: null,
      strikes: 0,
      overrides: 0,
      warningsShown: 0,
      incident: false,
      complaint: false,
      stillCustomer: null,
      causes: [],
    })
  })

  it('of a closed call holds what the agent confirmed and what the events say', () => {
    const confirmed = { outcome: 'passedOn', complaint: true, stillCustomer: 'no', causes: ['waiting'] } as const
    const saved: CallMove = { ...save, ...confirmed, causes: ['waiting'] }
    const english: CallMove = { type: 'agent.switchedLanguage', language: 'en' }
    expect(summaryOf([english, hear('insulted'), overrideTo({ rung: 'warn' }), finish, saved])).toEqual({
      stage: 'finished',
      language: 'en',
      ...confirmed,
      highestRung: 'warn',
      strikes: 1,
      overrides: 1,
      warningsShown: 1,
      incident: false,
    })
  })

  it.each<[string, readonly CallMove[]]>([
    ['talking', [hear('insulted')]],
    ['onHold', [hold]],
    ['ending', goodbye],
    ['wrappingUp', [finish]],
    ['wrappingUp', [hear('hungUp')]],
    ['finished', [finish, save]],
  ])('says %s', (stage, events) => {
    expect(summaryOf(events).stage).toBe(stage)
  })

  it('has the highest rung of what stands, not of an upset or an overlooked insult', () => {
    expect(summaryOf([hear('upset')]).highestRung).toBeNull()
    expect(summaryOf([hear('insulted')], { overlook: 1 }).highestRung).toBeNull()
    expect(summaryOf([...goodbye, goBack, goBack, hear('insulted')]).highestRung).toBe('acknowledge')
    expect(summaryOf([overrideTo({ rung: 'warn' }), overrideTo({ rung: 'acknowledge' })]).highestRung).toBe('warn')
  })
})

describe('an incident', () => {
  it.each<[boolean, string, readonly CallMove[]]>([
    [true, 'a severe insult, whatever the card says', [hear('insultedSeverely'), finish, save]],
    [true, 'a threat', [hear('threatened')]],
    [true, 'an ending for abuse not wrapped up yet', [...goodbye, finish]],
    [false, 'a goodbye line that is only on screen', goodbye],
    [true, 'an outcome of abuse', [finish, { ...save, outcome: 'endedByAgent' }]],
    [true, 'an outcome of threat', [finish, { ...save, outcome: 'endedForThreat' }]],
    [true, 'the hand of the agent', [finish, { ...save, incident: true }]],
    [false, 'plain insults', [hear('insulted'), finish, save]],
    [false, 'a threat taken back', [hear('threatened'), goBack, finish, save]],
  ])('%s: %s', (incident, _, events) => {
    expect(summaryOf(events).incident).toBe(incident)
  })
})
