import { describe, expect, it } from 'vitest'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import {
  choose,
  finish,
  hear,
  hold,
  makeTestScript,
  overrideTo,
  playCall,
  problemOf,
  resume,
  viewAfter,
} from '../../support/playCall.ts'

const script = makeTestScript()

describe('holding the call', () => {
  it('changes neither rung nor line, and resuming gives the call back as it was', () => {
    const talking = viewAfter(script, [hear('insulted')])
    expect(viewAfter(script, [hear('insulted'), hold])).toEqual({ ...talking, stage: 'onHold' })
    expect(playCall(script, [hear('insulted'), hold, resume])).toEqual(playCall(script, [hear('insulted')]))
  })

  it('works on the goodbye line, and does not open the ears again', () => {
    expect(viewAfter(script, [hear('threatened'), hold])).toMatchObject({ stage: 'onHold', rung: 'endCall' })
    expect(problemOf(script, [hear('threatened'), hold], hear('calmed'))).toBe('callIsEnding')
    expect(viewAfter(script, [hear('threatened'), hold, resume]).stage).toBe('ending')
  })

  it('is refused on hold, and resuming is refused when not on hold', () => {
    expect(problemOf(script, [hold], hold)).toBe('alreadyOnHold')
    expect(problemOf(script, [], resume)).toBe('notOnHold')
    expect(problemOf(script, [hold, resume], resume)).toBe('notOnHold')
  })

  it.each<[string, CallMove]>([
    ['what the caller does', hear('insulted')],
    ['a caller who is calm where he was', hear('calmed')],
    ['a choice', choose('next')],
    ['an override to a rung', overrideTo({ rung: 'warn' })],
    ['an override to a step', overrideTo({ step: 'close' })],
  ])('ends by itself with %s', (_, event) => {
    expect(viewAfter(script, [hold, event])).toEqual(viewAfter(script, [event]))
  })

  it('ends with the call', () => {
    expect(viewAfter(script, [hold, finish]).stage).toBe('wrappingUp')
    expect(playCall(script, [hold, hear('hungUp')]).now).toMatchObject({ held: false, endedBy: 'caller' })
  })
})
