import { describe, expect, it } from 'vitest'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import { lineOf } from '../../../src/shared/call/line.ts'
import { makeScript } from '../../../src/shared/call/script.ts'
import { capture, choose, finish, hear, linesOf, makeTestScript, playCall, save } from '../../support/playCall.ts'
import { testFlow } from '../../support/testFlow.ts'

const script = makeTestScript({ severeStartsAt: 'warn', warnings: 1 })
const RESTATE: readonly CallMove[] = [hear('insulted'), hear('insulted')]

/** The last line of a call in which the caller concedes, which says the words heard back to him. */
function conceded(...events: readonly CallMove[]): string | null | undefined {
  return linesOf(script, [...events, hear('conceded')]).at(-1)
}

describe('a capture', () => {
  it('fills the line; until then the line takes its plain form', () => {
    expect(linesOf(script, [choose('next'), capture('callerName', 'Frau Kurz')])).toEqual([
      'listen 1 plain (de)',
      'listen 1 Frau Kurz (de)',
    ])
  })

  it('can be corrected, and taken out by leaving it empty', () => {
    const name = (value: string) => capture('callerName', value)
    expect(linesOf(script, [choose('next'), name('Kurz'), name('Kunz'), name(' ')]).slice(1)).toEqual([
      'listen 1 Kurz (de)',
      'listen 1 Kunz (de)',
      'listen 1 plain (de)',
    ])
    expect(playCall(script, [name('Kurz'), name('')]).now.captures).toEqual({})
  })

  it('may be there from the start', () => {
    const started = { type: 'call.started', captures: { callerName: 'Frau  Kurz\n', concern: '  ' } } as const
    const { now } = playCall(script, [choose('next')], started)
    expect(now.captures).toEqual({ callerName: 'Frau  Kurz\n' })
    expect(lineOf(script, now)?.text).toBe('listen 1 Frau Kurz (de)')
  })

  it('is said as it was written, even where it looks like markup', () => {
    const said = linesOf(script, [choose('next'), capture('callerName', '{{concern}} [[x]]')]).at(-1)
    expect(said).toBe('listen 1 {{concern}} [[x]] (de)')
  })

  it('marks its words in the line as filled, and binding words as binding', () => {
    const filled = lineOf(script, playCall(script, [choose('next'), capture('callerName', 'Kurz')]).now)
    expect(filled?.segments).toEqual([
      { kind: 'text', text: 'listen 1 ' },
      { kind: 'variable', text: 'Kurz' },
      { kind: 'text', text: ' (de)' },
    ])
    const warned = lineOf(script, playCall(script, [hear('insultedSeverely')]).now)
    expect(warned?.segments).toEqual([
      { kind: 'text', text: 'warn 1 ' },
      { kind: 'binding', text: 'we hang up' },
      { kind: 'text', text: ' (de)' },
    ])
  })

  it('is taken in wrap-up too, and a note with it', () => {
    const { now } = playCall(script, [finish, capture('concern', 'late'), { type: 'agent.noted', text: 'kind' }, save])
    expect(now).toMatchObject({ captures: { concern: 'late' }, notes: ['kind'] })
  })
})

describe('the words heard', () => {
  it('of a plain insult are said back', () => {
    expect(linesOf(script, [...RESTATE, capture('wordsHeard', 'Saftladen')]).at(-1)).toBe('restate 1 Saftladen (de)')
  })

  it.each(['insultedSeverely', 'threatened'] as const)('after %s are kept for the incident and never said', (grave) => {
    const lenient = makeTestScript({ threatEndsCall: false })
    const events = [hear('insulted'), hear(grave), capture('wordsHeard', 'grave'), hear('conceded')]
    const { now } = playCall(lenient, events)
    expect(now.captures).toEqual({ severeWordsHeard: 'grave' })
    expect(lineOf(lenient, now)?.text).toBe('conceded 1 plain (de)')
  })

  it('of a plain insult stay what they are when graver words follow', () => {
    const events = [
      hear('insulted'),
      capture('wordsHeard', 'mild'),
      hear('insultedSeverely'),
      capture('wordsHeard', 'grave'),
    ]
    expect(playCall(script, events).now.captures).toEqual({ wordsHeard: 'mild', severeWordsHeard: 'grave' })
    expect(conceded(...events)).toBe('conceded 1 mild (de)')
  })

  it('are plain again after a plain insult, and stay grave after things that are no abuse', () => {
    const grave = [hear('insultedSeverely'), hear('calmed'), hear('upset'), capture('wordsHeard', 'grave')]
    expect(conceded(...grave)).toBe('conceded 1 plain (de)')
    expect(conceded(hear('insultedSeverely'), hear('calmed'), hear('insulted'), { type: 'agent.wentBack' })).toBe(
      'conceded 1 plain (de)',
    )
    const { now } = playCall(makeTestScript({ warnings: 3 }), [
      hear('insultedSeverely'),
      capture('wordsHeard', 'grave'),
      hear('insulted'),
      capture('wordsHeard', 'mild'),
    ])
    expect(now.captures).toEqual({ wordsHeard: 'mild', severeWordsHeard: 'grave' })
  })

  it('count as grave while those of a severe insult are still to be noted, whatever comes next', () => {
    const events = [hear('insultedSeverely'), hear('insulted'), capture('wordsHeard', 'late')]
    const { now } = playCall(makeTestScript({ warnings: 3 }), events)
    expect(now.captures).toEqual({ severeWordsHeard: 'late' })
  })

  it('of a severe insult are not said even where a flow asks for them', () => {
    const wording = { id: 'bad', text: { de: 'Sie: {{severeWordsHeard}}' }, plain: { de: 'plain' } }
    const reactions = { ...testFlow.reactions, conceded: { wordings: [wording] } }
    const careless = makeScript({ ...testFlow, reactions }, script.policy)
    const { now } = playCall(careless, [hear('insultedSeverely'), capture('wordsHeard', 'grave'), hear('conceded')])
    expect(lineOf(careless, now)?.text).toBe('plain')
  })
})
