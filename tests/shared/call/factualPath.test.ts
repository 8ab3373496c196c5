import { describe, expect, it } from 'vitest'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import { choicesOf } from '../../../src/shared/call/script.ts'
import {
  choose,
  finish,
  goBack,
  hear,
  linesOf,
  makeTestScript,
  overrideTo,
  playCall,
  problemOf,
  viewAfter,
} from '../../support/playCall.ts'

const script = makeTestScript()
const next = choose('next')
const choiceIds = (events: readonly CallMove[]) => choicesOf(script, playCall(script, events).now).map(({ id }) => id)

describe('the factual path', () => {
  it('goes on from step to step by choice', () => {
    expect(linesOf(script, [next, next, choose('refuse'), next])).toEqual([
      'listen 1 plain (de)',
      'options 1 plain (de)',
      'refuse 1 (de)',
      'close 1 (de)',
    ])
  })

  it('offers the choices of its step, and none on the ladder or after the end', () => {
    expect(choiceIds([next, next])).toEqual(['next', 'refuse'])
    expect(choiceIds([next, hear('upset')])).toEqual([])
    expect(choiceIds([next, hear('upset'), hear('calmed')])).toEqual(['next'])
    expect(choiceIds([next, finish])).toEqual([])
    expect(problemOf(script, [], choose('refuse'))).toBe('choiceNotOffered')
    expect(problemOf(script, [hear('upset')], next)).toBe('choiceNotOffered')
  })

  it.each([
    ['calmed', 'calmed 1 (de)'],
    ['conceded', 'conceded 1 plain (de)'],
    ['apologised', 'apologised 1 (de)'],
    ['withheld', 'withheld 1 (de)'],
  ] as const)('is entered again after %s by a bridge to the step where it was left', (word, line) => {
    expect(viewAfter(script, [next, hear('insulted'), hear(word)])).toEqual({
      stage: 'talking',
      rung: null,
      position: word === 'apologised' ? 0 : 1,
      strikes: 1,
      stepId: 'listen',
      line,
    })
    expect(linesOf(script, [next, hear('insulted'), hear(word), next]).at(-1)).toBe('options 1 plain (de)')
  })

  it('does not change on screen when a calm caller stays calm, but that is one step back', () => {
    const before = playCall(script, [next])
    expect(playCall(script, [next, hear('calmed')]).now).toEqual(before.now)
    expect(playCall(script, [next, hear('calmed'), goBack])).toEqual(before)
    expect(linesOf(script, [hear('upset'), hear('calmed'), hear('calmed')]).slice(1)).toEqual([
      'calmed 1 (de)',
      'calmed 1 (de)',
    ])
  })

  it('says the next bridge when the caller concedes or apologises again', () => {
    expect(linesOf(script, [hear('apologised'), hear('apologised'), hear('conceded')])).toEqual([
      'apologised 1 (de)',
      'apologised 2 (de)',
      'conceded 1 plain (de)',
    ])
  })
})

describe('a caller who holds back facts', () => {
  it('is met on common ground once, then with an open-ended close', () => {
    expect(linesOf(script, [next, hear('withheld'), hear('upset'), hear('withheld'), hear('withheld')])).toEqual([
      'listen 1 plain (de)',
      'withheld 1 (de)',
      'acknowledge 1 (de)',
      'unwilling 1 (de)',
      'unwilling 2 (de)',
    ])
  })

  it('is met on common ground again where the first time was taken back', () => {
    expect(linesOf(script, [hear('withheld'), goBack, hear('withheld')]).at(-1)).toBe('withheld 1 (de)')
  })

  it('can be led back to where the path was left', () => {
    const side = [next, hear('withheld'), hear('withheld')]
    expect(viewAfter(script, side).stepId).toBe('unwilling')
    expect(viewAfter(script, [...side, choose('resume')])).toMatchObject({ stepId: 'listen', line: 'calmed 1 (de)' })
  })
})

describe('a caller who wants the team lead', () => {
  it('gets the path for passing on, of one step or several, and comes back to where it was left', () => {
    const side = [next, next, hear('insulted'), hear('askedForManager')]
    expect(viewAfter(script, side)).toMatchObject({
      stepId: 'manager',
      rung: null,
      position: 1,
      line: 'manager 1 (de)',
    })
    for (const way of [[], [next], [hear('upset'), hear('calmed')], [hear('askedForManager')]]) {
      expect(viewAfter(script, [...side, ...way, choose('resume')]).stepId).toBe('options')
    }
  })

  it('comes back to the main path from one side path after another', () => {
    const side = [next, hear('withheld'), hear('withheld'), hear('askedForManager'), choose('resume')]
    expect(viewAfter(script, side)).toMatchObject({ stepId: 'listen', line: 'calmed 1 (de)' })
  })

  it('stays where he is when an override has entered the main path: there is nowhere to come back to', () => {
    const { now } = playCall(script, [hear('askedForManager'), overrideTo({ step: 'close' })])
    expect(now).toMatchObject({ stepId: 'close', leftAtStepId: null, leftWithOutcome: null })
  })
})
