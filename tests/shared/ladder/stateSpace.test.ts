import { beforeAll, describe, expect, it } from 'vitest'
import { LADDER_LAWS } from '../../support/ladderLaws.ts'
import { listLadderPolicies } from '../../support/ladderPolicies.ts'
import { walkLadder } from '../../support/ladderSpace.ts'

describe('the whole state space of the ladder', () => {
  const policies = listLadderPolicies()
  const laws = Object.entries(LADDER_LAWS)
  const breaches = new Map<string, string>()
  const size = { policies: policies.length, states: 0, edges: 0 }

  beforeAll(() => {
    for (const policy of policies) {
      size.states += walkLadder(policy, (edge) => {
        size.edges += 1
        for (const [name, holds] of laws) {
          if (!breaches.has(name) && !holds(policy, edge)) breaches.set(name, JSON.stringify({ policy, edge }))
        }
      })
    }
  }, 300_000)

  it.each(Object.keys(LADDER_LAWS))('%s', (name) => {
    expect(breaches.get(name)).toBeUndefined()
  })

  it('is walked to the last state, under every policy', () => {
    expect(size).toEqual({ policies: 1_536, states: 179_968, edges: 2_879_488 })
  })
})
