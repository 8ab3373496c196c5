import { describe, expect, it } from 'vitest'
import { type LadderState, startOfLadder } from '../../../src/shared/ladder/ladder.ts'
import type { LadderPolicy } from '../../../src/shared/policy/policy.ts'
import { climbLadder, policyWith, type Word } from '../../support/climbLadder.ts'

type Row = readonly [word: Word, Partial<LadderPolicy>, change: Partial<LadderState>]

/** The default ladder after two plain insults and an upset: 1 acknowledge, 2 restate, 3 request, 4 warn, 5 goodbye. */
const MIDDLE: LadderState = { ...startOfLadder, memory: 2, strikes: 2, shownPosition: 1, highestPosition: 2 }

const ROWS: readonly Row[] = [
  ['upset', {}, { shownPosition: 1 }],
  ['insulted', {}, { strikes: 3, memory: 3, shownPosition: 3, highestPosition: 3 }],
  ['insultedSeverely', {}, { strikes: 3, incident: true, memory: 3, shownPosition: 3, highestPosition: 3 }],
  [
    'insultedSeverely',
    { severeStartsAt: 'warn' },
    { strikes: 3, incident: true, memory: 4, shownPosition: 4, highestPosition: 4, warningsShown: 1 },
  ],
  [
    'threatened',
    {},
    { strikes: 3, incident: true, memory: 5, shownPosition: 5, highestPosition: 5, threatStands: true },
  ],
  [
    'threatened',
    { threatEndsCall: false },
    {
      strikes: 3,
      incident: true,
      memory: 4,
      shownPosition: 4,
      highestPosition: 4,
      warningsShown: 1,
      threatStands: true,
    },
  ],
  ['conceded', {}, { shownPosition: null }],
  ['calmed', {}, { shownPosition: null }],
  ['apologised', {}, { shownPosition: null, memory: 1 }],
  ['apologised', { apologyLowersBy: 0 }, { shownPosition: null }],
  ['apologised', { apologyLowersBy: 5 }, { shownPosition: null, memory: 0 }],
  ['withheld', {}, { shownPosition: null, withheld: 1 }],
  ['askedForManager', {}, { shownPosition: null }],
  ['hungUp', {}, {}],
  ['to step', {}, { shownPosition: null }],
  ['to acknowledge', {}, { memory: 1, shownPosition: 1 }],
  ['to restate', {}, { memory: 2, shownPosition: 2 }],
  ['to requestRespect', {}, { memory: 3, shownPosition: 3, highestPosition: 3 }],
  ['to warn', {}, { memory: 4, shownPosition: 4, highestPosition: 4, warningsShown: 1 }],
]

describe('moveOnLadder, row by row from the middle of the ladder', () => {
  it('gets there by two insults and an upset', () => {
    expect(climbLadder(policyWith({}), ['insulted', 'insulted', 'upset'])).toEqual(MIDDLE)
  })

  it.each(ROWS)('%s under %o changes %o and nothing else', (word, policy, change) => {
    expect(climbLadder(policyWith(policy), [word], MIDDLE)).toEqual({ ...MIDDLE, ...change })
  })
})

describe('the highest position', () => {
  it('counts climbs and overrides to a rung', () => {
    expect(climbLadder(policyWith({}), ['insulted', 'insulted', 'apologised']).highestPosition).toBe(2)
    expect(climbLadder(policyWith({}), ['to warn', 'to acknowledge']).highestPosition).toBe(4)
  })

  it('does not count being upset, overlooked insults or an override to a step', () => {
    const words: readonly Word[] = ['upset', 'insulted', 'insulted', 'insulted', 'to step']
    expect(climbLadder(policyWith({ overlook: 3 }), words).highestPosition).toBe(0)
  })
})

describe('an overlooked insult', () => {
  it('is a strike and leaves the memory alone', () => {
    const overlooked = { ...startOfLadder, strikes: 1, shownPosition: 1 }
    expect(climbLadder(policyWith({ overlook: 1 }), ['insulted'])).toEqual(overlooked)
  })

  it('is not overlooked any more once a graver one has counted as a strike', () => {
    const policy = policyWith({ overlook: 1, apologyLowersBy: 5 })
    expect(climbLadder(policy, ['insultedSeverely', 'apologised', 'insulted']).memory).toBe(1)
  })
})
