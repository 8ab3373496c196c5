import { describe, expect, it } from 'vitest'
import { type CallMove, OVERRIDE_REASONS } from '../../../src/shared/call/callEvent.ts'
import { hear, makeTestScript, overrideTo, playCall, problemOf, viewAfter } from '../../support/playCall.ts'

const script = makeTestScript()
type Override = Extract<CallMove, { type: 'agent.overrode' }>
const toWarn = { type: 'agent.overrode', target: { rung: 'warn' } } as const

describe('an override', () => {
  it.each<[string, Override]>([
    ['without a reason', toWarn],
    ['with a reason left open', { ...toWarn, reason: null }],
    ['for another reason without words', { ...toWarn, reason: 'other' }],
    ['for another reason with blank words', { ...toWarn, reason: 'other', text: ' ' }],
    ['to a step without a reason', { type: 'agent.overrode', target: { step: 'close' } }],
    ['that would be refused anyway, without a reason', { type: 'agent.overrode', target: { rung: 'endCall' } }],
  ])('%s is refused', (_, event) => {
    expect(problemOf(script, [], event)).toBe('reasonMissing')
  })

  it.each(OVERRIDE_REASONS)('is taken for the reason %s', (reason) => {
    const event = { ...toWarn, reason, ...(reason === 'other' && { text: 'line is bad' }) }
    expect(playCall(script, [event]).now).toMatchObject({ overrides: 1, ladder: { memory: 4, warningsShown: 1 } })
  })

  it('to a step that the flow does not have is refused', () => {
    expect(problemOf(script, [], overrideTo({ step: 'nowhere' }))).toBe('noSuchStep')
  })

  it('to a rung keeps the step of the path, and to a step the memory', () => {
    expect(viewAfter(script, [overrideTo({ step: 'options' }), overrideTo({ rung: 'restate' })])).toMatchObject({
      rung: 'restate',
      position: 2,
      stepId: 'options',
    })
    expect(viewAfter(script, [hear('insulted'), overrideTo({ step: 'options' })])).toEqual({
      stage: 'talking',
      rung: null,
      position: 1,
      strikes: 1,
      stepId: 'options',
      line: 'options 1 plain (de)',
    })
  })
})

describe('on the goodbye line', () => {
  const goodbye = [overrideTo({ rung: 'warn' }), hear('insulted')]

  it('nothing that the caller says is taken, until an override reopens the call', () => {
    expect(problemOf(script, goodbye, hear('apologised'))).toBe('callIsEnding')
    expect(problemOf(script, goodbye, { type: 'agent.chose', choiceId: 'next' })).toBe('choiceNotOffered')
    const reopened = [...goodbye, { ...overrideTo({ step: 'open' }), reason: 'callerReconsidered' } as Override]
    expect(viewAfter(script, [...reopened, hear('apologised')])).toMatchObject({ rung: null, position: 4 })
  })
})
