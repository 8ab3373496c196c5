import { describe, expect, it } from 'vitest'
import { CALLER_EVENT_TYPES, type LadderProblem } from '../../../src/shared/ladder/ladder.ts'
import type { LadderPolicy } from '../../../src/shared/policy/policy.ts'
import { climbLadder, policyWith, refusalOf, rungsShown, type Word } from '../../support/climbLadder.ts'

type Case = readonly [string, Partial<LadderPolicy>, readonly Word[], Word, LadderProblem | null]

const GOODBYE: readonly Word[] = ['insulted', 'insulted', 'insulted', 'insulted', 'insulted']

const CASES: readonly Case[] = [
  ['the goodbye before any warning', {}, [], 'to endCall', 'warningMissing'],
  ['the goodbye after a request', {}, ['insultedSeverely'], 'to endCall', 'warningMissing'],
  ['the goodbye after the warning', {}, ['to warn'], 'to endCall', null],
  ['the goodbye after the warning and an apology', {}, ['to warn', 'apologised', 'calmed'], 'to endCall', null],
  ['the goodbye after one of two warnings', { warnings: 2 }, ['to warn'], 'to endCall', 'warningMissing'],
  ['the goodbye after two of two warnings', { warnings: 2 }, ['to warn', 'to warn'], 'to endCall', null],
  ['the goodbye where the policy has no warning', { warnings: 0 }, [], 'to endCall', null],
  ['the goodbye while a threat stands', {}, ['threatened', 'to step'], 'to endCall', null],
  [
    'the goodbye after a threat that does not end the call',
    { threatEndsCall: false, warnings: 2 },
    ['threatened'],
    'to endCall',
    'warningMissing',
  ],
  ['a rung that the policy leaves out', { restate: false }, [], 'to restate', 'rungNotInPolicy'],
  ['the warning where the policy has none', { warnings: 0 }, [], 'to warn', 'rungNotInPolicy'],
  ['the goodbye from the goodbye', {}, GOODBYE, 'to endCall', null],
  ['a step from the goodbye', {}, GOODBYE, 'to step', null],
  ['a lower rung from the goodbye', {}, GOODBYE, 'to acknowledge', null],
]

describe('overriding', () => {
  it.each(CASES)('to %s', (_, policy, before, word, problem) => {
    expect(refusalOf(policyWith(policy), before, word)).toBe(problem)
  })

  it('goes to the first position of the rung, up and down, and leaves the strikes alone', () => {
    const policy = policyWith({ requests: 2, warnings: 3 })
    expect(climbLadder(policy, ['insulted', 'to warn'])).toMatchObject({ memory: 5, strikes: 1, warningsShown: 1 })
    expect(climbLadder(policy, ['to warn', 'insulted', 'to requestRespect'])).toMatchObject({ memory: 3, strikes: 1 })
  })

  it('to a step leaves memory and strikes alone, so the next insult goes on from there', () => {
    expect(climbLadder(policyWith({}), ['insulted', 'insulted', 'to step'])).toMatchObject({ memory: 2, strikes: 2 })
    expect(rungsShown(policyWith({}), ['insulted', 'to step', 'insulted'])).toEqual([
      'acknowledge',
      'factual',
      'restate',
    ])
  })
})

describe('while the goodbye is shown', () => {
  const others = CALLER_EVENT_TYPES.filter((type) => type !== 'caller.hungUp')

  it.each(others)('refuses %s', (type) => {
    expect(refusalOf(policyWith({}), GOODBYE, type.replace('caller.', '') as Word)).toBe('callIsEnding')
    expect(refusalOf(policyWith({}), ['threatened'], type.replace('caller.', '') as Word)).toBe('callIsEnding')
  })

  it('takes note that the caller hung up', () => {
    expect(refusalOf(policyWith({}), GOODBYE, 'hungUp')).toBeNull()
  })

  it('reopens by an override: the caller can be heard again and the ladder goes on from there', () => {
    expect(rungsShown(policyWith({}), [...GOODBYE, 'to step', 'calmed', 'insulted']).slice(5)).toEqual([
      'factual',
      'factual',
      'endCall',
    ])
    expect(rungsShown(policyWith({}), [...GOODBYE, 'to requestRespect', 'insulted', 'insulted']).slice(5)).toEqual([
      'requestRespect',
      'warn',
      'endCall',
    ])
  })
})
