import { describe, expect, it } from 'vitest'
import type { Rung } from '../../../src/shared/ladder/rung.ts'
import type { LadderPolicy } from '../../../src/shared/policy/policy.ts'
import { policyWith, rungsShown, type Word } from '../../support/climbLadder.ts'

type Example = readonly [name: string, Partial<LadderPolicy>, readonly Word[], readonly (Rung | 'factual')[]]

const FIVE: readonly Word[] = ['insulted', 'insulted', 'insulted', 'insulted', 'insulted']

const EXAMPLES: readonly Example[] = [
  ['five insults climb one rung each', {}, FIVE, ['acknowledge', 'restate', 'requestRespect', 'warn', 'endCall']],
  [
    'a calmed caller is not warned twice',
    {},
    ['insultedSeverely', 'insulted', 'calmed', 'insulted'],
    ['requestRespect', 'warn', 'factual', 'endCall'],
  ],
  [
    'after an apology the warning comes again',
    {},
    ['insultedSeverely', 'insulted', 'apologised', 'insulted'],
    ['requestRespect', 'warn', 'factual', 'warn'],
  ],
  ['a severe insult first asks for respect', {}, ['insultedSeverely'], ['requestRespect']],
  ['a severe insult first may be answered by the warning', { severeStartsAt: 'warn' }, ['insultedSeverely'], ['warn']],
  [
    'one insult is overlooked',
    { overlook: 1 },
    ['insulted', 'insulted', 'insulted'],
    ['acknowledge', 'acknowledge', 'restate'],
  ],
  [
    'three insults are overlooked, the fourth shows understanding once more and climbs',
    { overlook: 3 },
    [...FIVE, 'insulted'],
    ['acknowledge', 'acknowledge', 'acknowledge', 'acknowledge', 'restate', 'requestRespect'],
  ],
  [
    'a severe insult is never overlooked and ends the overlooking',
    { overlook: 3, severeStartsAt: 'warn' },
    ['insultedSeverely', 'insulted'],
    ['warn', 'endCall'],
  ],
  [
    'once the ladder has been climbed nothing is overlooked, however few the strikes',
    { overlook: 3 },
    ['insultedSeverely', 'insulted'],
    ['requestRespect', 'warn'],
  ],
  [
    'after a warning nothing is overlooked, even when apologies have lowered the memory to 0',
    { overlook: 3, severeStartsAt: 'warn', apologyLowersBy: 5 },
    ['insultedSeverely', 'apologised', 'insulted', 'insulted'],
    ['warn', 'factual', 'acknowledge', 'restate'],
  ],
  [
    'without warnings the goodbye follows the request',
    { warnings: 0 },
    ['insulted', 'insulted', 'insulted', 'insulted'],
    ['acknowledge', 'restate', 'requestRespect', 'endCall'],
  ],
  [
    'without warnings a severe insult that is to start at the warning starts at the first request',
    { warnings: 0, requests: 2, severeStartsAt: 'warn' },
    ['insultedSeverely', 'insultedSeverely', 'insultedSeverely'],
    ['requestRespect', 'requestRespect', 'endCall'],
  ],
  [
    'a policy without saying back goes from understanding to the request',
    { restate: false },
    ['insulted', 'insulted', 'insulted'],
    ['acknowledge', 'requestRespect', 'warn'],
  ],
  [
    'two requests and three warnings are each said in turn',
    { requests: 2, warnings: 3 },
    [...FIVE, 'insulted', 'insulted', 'insulted'],
    ['acknowledge', 'restate', 'requestRespect', 'requestRespect', 'warn', 'warn', 'warn', 'endCall'],
  ],
  ['a threat ends the call at once', {}, ['threatened'], ['endCall']],
  [
    'a threat that does not end the call is answered by the warning',
    { threatEndsCall: false },
    ['threatened'],
    ['warn'],
  ],
  [
    'a second threat climbs on',
    { threatEndsCall: false, warnings: 2 },
    ['threatened', 'threatened', 'threatened'],
    ['warn', 'warn', 'endCall'],
  ],
  [
    'a threat without any warnings asks for respect where it does not end the call',
    { threatEndsCall: false, warnings: 0 },
    ['threatened', 'threatened'],
    ['requestRespect', 'endCall'],
  ],
  [
    'being loud shows understanding from anywhere and climbs nothing',
    {},
    ['upset', 'insulted', 'insulted', 'upset', 'insulted'],
    ['acknowledge', 'acknowledge', 'restate', 'acknowledge', 'requestRespect'],
  ],
  [
    'a severe insult climbs by one from above its first position',
    {},
    ['insultedSeverely', 'insultedSeverely', 'insultedSeverely'],
    ['requestRespect', 'warn', 'endCall'],
  ],
]

describe('moveOnLadder, by example', () => {
  it.each(EXAMPLES)('%s', (_, policy, words, shown) => {
    expect(rungsShown(policyWith(policy), words)).toEqual(shown)
  })
})
