import { describe, expect, it } from 'vitest'
import { firstPositionOf, getPosition, lastPosition, listPositions } from '../../../src/shared/ladder/positions.ts'
import { RUNGS } from '../../../src/shared/ladder/rung.ts'
import { policyWith } from '../../support/climbLadder.ts'
import { listLadderPolicies } from '../../support/ladderPolicies.ts'
import { rungsUnder } from '../../support/ladderRules.ts'

describe('the positions of the ladder', () => {
  it('are the rungs with their repetitions, lowest first', () => {
    expect(listPositions(policyWith({ requests: 2, warnings: 2 }))).toEqual([
      { rung: 'acknowledge', repetition: 1, of: 1 },
      { rung: 'restate', repetition: 1, of: 1 },
      { rung: 'requestRespect', repetition: 1, of: 2 },
      { rung: 'requestRespect', repetition: 2, of: 2 },
      { rung: 'warn', repetition: 1, of: 2 },
      { rung: 'warn', repetition: 2, of: 2 },
      { rung: 'endCall', repetition: 1, of: 1 },
    ])
  })

  it('agree with each other under every policy, and the last one is the goodbye', () => {
    for (const policy of listLadderPolicies()) {
      const rungs = rungsUnder(policy)
      const positions = rungs.map((_, index) => getPosition(policy, index + 1))
      expect(positions).toEqual(listPositions(policy))
      expect(positions.map(({ rung }) => rung)).toEqual(rungs)
      expect([lastPosition(policy), rungs.at(-1)]).toEqual([rungs.length, 'endCall'])
    }
  })

  it('have no number below 1 or above the last', () => {
    expect(() => getPosition(policyWith({}), 0)).toThrow('no position 0')
    expect(() => getPosition(policyWith({}), 6)).toThrow('no position 6')
  })
})

describe('firstPositionOf', () => {
  const firsts = (policy: Parameters<typeof policyWith>[0]) =>
    RUNGS.map((rung) => firstPositionOf(policyWith(policy), rung))

  it('is the first repetition of a rung', () => {
    expect(firsts({ requests: 2, warnings: 3 })).toEqual([1, 2, 3, 5, 8])
  })

  it('is the nearest lower rung, at its first position, where the policy leaves the rung out', () => {
    expect(firsts({ restate: false, requests: 2, warnings: 0 })).toEqual([1, 1, 2, 2, 4])
  })
})
