import { describe, expect, it } from 'vitest'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import { inLanguage, lineOf } from '../../../src/shared/call/line.ts'
import { hear, linesOf, makeTestScript, playCall, problemOf } from '../../support/playCall.ts'

const script = makeTestScript()
const speak = (language: string): CallMove => ({ type: 'agent.switchedLanguage', language })
const startedIn = (language: string) => playCall(script, [], { type: 'call.started', language }).now

describe('the language spoken with the caller', () => {
  it('is the first of the flow unless the call starts in another that the flow has', () => {
    expect(playCall(script, []).now.language).toBe('de')
    expect(startedIn('en').language).toBe('en')
    expect(startedIn('fr').language).toBe('de')
    expect(lineOf(script, startedIn('en'))?.text).toBe('open 1 (en)')
  })

  it('is switched in the call: the same wording in the other language, and all that follows', () => {
    expect(linesOf(script, [hear('upset'), hear('upset'), speak('en'), hear('calmed'), speak('de')])).toEqual([
      'acknowledge 1 (de)',
      'acknowledge 2 (de)',
      'acknowledge 2 (en)',
      'calmed 1 (en)',
      'calmed 1 (de)',
    ])
  })

  it('is one the flow has', () => {
    expect(problemOf(script, [], speak('fr'))).toBe('noSuchLanguage')
    expect(problemOf(script, [], speak('toString'))).toBe('noSuchLanguage')
  })

  it('never costs the agent the line: a missing translation falls back to one that is there', () => {
    expect(inLanguage({ de: 'da', en: 'here' }, 'en')).toBe('here')
    expect(inLanguage({ de: 'da' }, 'en')).toBe('da')
    expect(inLanguage({}, 'en')).toBe('')
  })
})
