import { describe, expect, it } from 'vitest'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import {
  capture,
  choose,
  finish,
  goBack,
  hear,
  hold,
  makeTestScript,
  overrideTo,
  problemOf,
  resume,
  save,
  viewAfter,
} from '../../support/playCall.ts'

const script = makeTestScript()
const note: CallMove = { type: 'agent.noted', text: 'kind' }
const REFUSED: readonly CallMove[] = [
  hear('upset'),
  hear('hungUp'),
  finish,
  hold,
  resume,
  choose('next'),
  overrideTo({ rung: 'warn' }),
  { type: 'agent.overrode', target: { rung: 'warn' } },
  { type: 'agent.switchedLanguage', language: 'en' },
  { type: 'agent.switchedWording', wordingId: 'open-2' },
]

describe('in wrap-up', () => {
  it.each(REFUSED)('refuses %o', (event) => {
    expect(problemOf(script, [finish], event)).toBe('callIsOver')
  })

  it('shows neither rung, step nor line', () => {
    expect(viewAfter(script, [hear('threatened'), finish])).toEqual({
      stage: 'wrappingUp',
      rung: null,
      position: 5,
      strikes: 1,
      stepId: null,
      line: null,
    })
  })

  it('takes captures, notes and the wrap-up, and can be left by going back', () => {
    for (const event of [capture('concern', 'late'), note, save, goBack]) {
      expect(problemOf(script, [finish], event)).toBeNull()
    }
  })
})

describe('a closed call', () => {
  it.each([...REFUSED, capture('concern', 'late'), note, save, goBack])('refuses %o', (event) => {
    expect(problemOf(script, [finish, save], event)).toBe('callIsClosed')
  })

  it('is closed only from wrap-up', () => {
    expect(problemOf(script, [], save)).toBe('callNotOver')
    expect(problemOf(script, [hear('threatened')], save)).toBe('callNotOver')
  })
})
