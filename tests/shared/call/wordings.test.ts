import { describe, expect, it } from 'vitest'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import { lineOf } from '../../../src/shared/call/line.ts'
import { goBack, hear, linesOf, makeTestScript, overrideTo, playCall, problemOf } from '../../support/playCall.ts'

const script = makeTestScript()
const favour = (wordingId: string): CallMove => ({ type: 'agent.switchedWording', wordingId })
const upset = hear('upset')

describe('the wordings of a rung or step', () => {
  it('come in turn, one with each showing, and begin anew after the last', () => {
    expect(linesOf(script, [upset, upset, upset, upset, upset])).toEqual(
      [1, 2, 3, 1, 2].map((number) => `acknowledge ${number} (de)`),
    )
  })

  it('are counted for each rung and step by themselves, whatever comes between', () => {
    const open = overrideTo({ step: 'open' })
    expect(linesOf(script, [upset, open, upset, hear('calmed'), open, upset])).toEqual([
      'acknowledge 1 (de)',
      'open 2 (de)',
      'acknowledge 2 (de)',
      'calmed 1 (de)',
      'open 3 (de)',
      'acknowledge 3 (de)',
    ])
  })

  it('count each repetition of a rung as one showing of it', () => {
    const patient = makeTestScript({ warnings: 3 })
    expect(
      linesOf(patient, [overrideTo({ rung: 'warn' }), hear('insulted'), hear('insulted'), hear('insulted')]),
    ).toEqual(['warn 1 we hang up (de)', 'warn 2 we hang up (de)', 'warn 3 we hang up (de)', 'endCall 1 goodbye (de)'])
  })

  it('give way to the one the agent favours, at every later showing', () => {
    const events = [upset, favour('acknowledge-3'), upset, hear('calmed'), upset, favour('acknowledge-2'), upset]
    expect(linesOf(script, events)).toEqual(
      [
        'acknowledge 1',
        'acknowledge 3',
        'acknowledge 3',
        'calmed 1',
        'acknowledge 3',
        'acknowledge 2',
        'acknowledge 2',
      ].map((text) => `${text} (de)`),
    )
  })

  it('are favoured for what is on screen only', () => {
    expect(problemOf(script, [], favour('acknowledge-1'))).toBe('noSuchWording')
    expect(problemOf(script, [upset], favour('acknowledge-4'))).toBe('noSuchWording')
    expect(linesOf(script, [upset, favour('acknowledge-3'), hear('calmed')]).at(-1)).toBe('calmed 1 (de)')
  })

  it('are counted back with what is taken back', () => {
    expect(linesOf(script, [upset, goBack, upset])).toEqual(['acknowledge 1 (de)', 'open 1 (de)', 'acknowledge 1 (de)'])
  })

  it('are numbered for the agent, with hint and pause', () => {
    const { now } = playCall(script, [upset, upset])
    expect(lineOf(script, now)).toEqual({
      key: 'rung:acknowledge',
      segments: [{ kind: 'text', text: 'acknowledge 2 (de)' }],
      text: 'acknowledge 2 (de)',
      wordingId: 'acknowledge-2',
      wordingNumber: 2,
      wordingCount: 3,
      hint: 'breathe (de)',
      pauseSeconds: 3,
    })
    expect(lineOf(script, playCall(script, []).now)).toMatchObject({ key: 'step:open', hint: null, pauseSeconds: null })
  })
})

describe('the goodbye', () => {
  it('after a threat has its own wordings, which can be favoured', () => {
    expect(linesOf(script, [hear('threatened'), favour('threat-2')])).toEqual([
      'threat 1 goodbye (de)',
      'threat 2 goodbye (de)',
    ])
    expect(problemOf(script, [hear('threatened')], favour('endCall-1'))).toBe('noSuchWording')
  })

  it('after a threat that does not end the call, and was warned about, is the ordinary one', () => {
    const lenient = makeTestScript({ threatEndsCall: false })
    expect(linesOf(lenient, [hear('threatened'), hear('threatened')])).toEqual([
      'warn 1 we hang up (de)',
      'endCall 1 goodbye (de)',
    ])
  })

  it('after a threat that was taken back is the ordinary one', () => {
    const events = [hear('threatened'), goBack, overrideTo({ rung: 'warn' }), hear('insulted')]
    expect(linesOf(script, events).at(-1)).toBe('endCall 1 goodbye (de)')
  })
})
