import { describe, expect, it } from 'vitest'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import type { Outcome, WrapUp } from '../../../src/shared/call/outcome.ts'
import { prefillWrapUp } from '../../../src/shared/call/prefillWrapUp.ts'
import type { Policy } from '../../../src/shared/policy/policy.ts'
import {
  capture,
  choose,
  finish,
  goBack,
  hear,
  hold,
  makeTestScript,
  overrideTo,
  playCall,
} from '../../support/playCall.ts'

const CALLBACK = { what: 'call back', dueAtMs: 1_000 }
const next = choose('next')
const goodbye = [overrideTo({ rung: 'warn' }), hear('insulted')]
const agreed = [next, next, next]

function prefill(events: readonly CallMove[], policy: Partial<Policy> = {}): WrapUp {
  const script = makeTestScript(policy)
  return prefillWrapUp(script, playCall(script, events).now, CALLBACK)
}

type Case = readonly [Outcome, string, readonly CallMove[]]

const OUTCOMES: readonly Case[] = [
  ['resolved', 'the agent finishes before anything was agreed', [next, finish]],
  ['followUpAgreed', 'the agent finishes where something was agreed', [...agreed, finish]],
  ['followUpAgreed', 'the agent finishes on a later step', [...agreed, next, finish]],
  ['refusedWithReasons', 'the agent finishes where it was refused', [next, next, choose('refuse'), finish]],
  ['passedOn', 'the agent finishes on the path to the team lead', [hear('askedForManager'), finish]],
  ['passedOn', 'the agent finishes on a later step of it', [hear('askedForManager'), next, finish]],
  ['withdrew', 'the caller wants no help', [hear('withheld'), hear('withheld'), finish]],
  ['followUpAgreed', 'a side path led back', [...agreed, next, hear('askedForManager'), choose('resume'), finish]],
  ['resolved', 'a side path led back to the start', [hear('askedForManager'), choose('resume'), finish]],
  ['callerHungUp', 'the caller hangs up on the factual path', [...agreed, hear('hungUp')]],
  ['callerHungUp', 'the caller hangs up on a rung', [hear('insulted'), hear('hungUp')]],
  ['endedByAgent', 'the agent hangs up on the goodbye line', [...goodbye, finish]],
  ['endedByAgent', 'the caller hangs up on the goodbye line', [...goodbye, hear('hungUp')]],
  ['endedByAgent', 'the goodbye line was on hold', [...goodbye, hold, finish]],
  ['endedForThreat', 'the agent hangs up after a threat', [hear('threatened'), finish]],
  ['endedForThreat', 'the caller hangs up after a threat', [hear('threatened'), hear('hungUp')]],
  ['endedByAgent', 'the threat was taken back', [hear('threatened'), goBack, ...goodbye, finish]],
  ['followUpAgreed', 'the goodbye was reopened', [...agreed, ...goodbye, overrideTo({ step: 'close' }), finish]],
]

describe('the outcome in the wrap-up card', () => {
  it.each(OUTCOMES)('is %s where %s', (outcome, _, events) => {
    expect(prefill(events).outcome).toBe(outcome)
  })
})

describe('the wrap-up card', () => {
  it('of a quiet call is complete, with nothing assumed', () => {
    expect(prefill([...agreed, finish])).toEqual({
      outcome: 'followUpAgreed',
      complaint: false,
      stillCustomer: 'unknown',
      causes: [],
      commitments: [],
      note: '',
      incident: false,
    })
  })

  it('has a complaint where a cause is set, and the notes of the call', () => {
    const events = [capture('causes', 'waiting,billing'), note('first'), note('second'), finish]
    expect(prefill(events)).toMatchObject({ complaint: true, causes: ['waiting', 'billing'], note: 'first\nsecond' })
    expect(prefill([capture('causes', 'waiting'), capture('causes', ''), finish])).toMatchObject({ complaint: false })
  })

  it.each<[boolean, string, readonly CallMove[]]>([
    [false, 'plain insults', [hear('insulted'), hear('insulted'), finish]],
    [true, 'a severe insult', [hear('insultedSeverely'), hear('apologised'), finish]],
    [true, 'a threat', [hear('threatened'), overrideTo({ step: 'close' }), finish]],
    [true, 'an ending for abuse', [...goodbye, finish]],
    [false, 'an ending for abuse that was reopened', [...goodbye, overrideTo({ step: 'close' }), finish]],
    [false, 'a severe insult taken back', [hear('insultedSeverely'), goBack, finish]],
  ])('says incident: %s after %s', (incident, _, events) => {
    expect(prefill(events).incident).toBe(incident)
  })
})

describe('the callback after an ending', () => {
  const callback = [{ what: 'call back', owner: 'teamLead', dueAtMs: 1_000 }]

  it('is for the team lead, whoever hung up', () => {
    expect(prefill([...goodbye, finish]).commitments).toEqual(callback)
    expect(prefill([...goodbye, hear('hungUp')]).commitments).toEqual(callback)
  })

  it.each<[string, readonly CallMove[], Partial<Policy>]>([
    ['where the policy wants none', [...goodbye, finish], { callbackAfterEnd: false }],
    ['after a threat', [hear('threatened'), finish], {}],
    ['after a threat earlier in the call', [hear('threatened'), overrideTo({ step: 'open' }), ...goodbye, finish], {}],
    [
      'after a threat that did not end the call by itself',
      [hear('threatened'), hear('insulted'), finish],
      { threatEndsCall: false },
    ],
    ['where the call was not ended for abuse', [...agreed, finish], {}],
    ['where the caller hung up', [hear('insulted'), hear('hungUp')], {}],
  ])('is not made %s', (_, events, policy) => {
    expect(prefill(events, policy).commitments).toEqual([])
  })

  it('is made again where the threat was taken back', () => {
    expect(prefill([hear('threatened'), goBack, ...goodbye, finish]).commitments).toEqual(callback)
  })
})

function note(text: string): CallMove {
  return { type: 'agent.noted', text }
}
