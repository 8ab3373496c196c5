import { describe, expect, it } from 'vitest'
import { defaultFlow } from '../../../../src/shared/flow/default/defaultFlow.ts'
import { proveInvariants } from '../../../../src/shared/flow/prove/proveInvariants.ts'
import { defaultPolicy } from '../../../../src/shared/policy/defaultPolicy.ts'
import { edited } from '../../../support/breaches.ts'
import { choiceTo, minimalFlow, step } from '../../../support/minimalFlow.ts'
import { testFlow } from '../../../support/testFlow.ts'

describe('a sound flow', () => {
  it.each([
    ['the smallest one', minimalFlow()],
    ['one of a team', testFlow],
    ['the built-in one', defaultFlow],
  ])('breaks nothing, under any number of warnings: %s', (_what, flow) => {
    for (const warnings of [0, 1, 3]) {
      for (const threatEndsCall of [true, false]) {
        const proof = proveInvariants(flow, { ...defaultPolicy, warnings, threatEndsCall })
        expect(proof).toMatchObject({ breaches: [], hasMore: false, complete: true })
      }
    }
  })
})

describe('a proof that is stopped', () => {
  const long = edited((each) => {
    const chain = Array.from({ length: 3000 }, (_, index) =>
      step(`s${index}`, { choices: [choiceTo(`s${index + 1}`)] }),
    )
    each.steps.push(...chain, step('s3000', { ends: true }))
    each.entries.start = 's0'
  })

  it('says so, and what it tells is true', () => {
    const capped = proveInvariants(long, defaultPolicy, { most: 2000 })
    expect(capped).toEqual({ breaches: [], hasMore: false, complete: false, states: 2000 })
    expect(proveInvariants(long, defaultPolicy)).toMatchObject({ complete: true, breaches: [{ code: 'noOutcome' }] })
  })

  it('tells how far it is, and stops when told to', () => {
    const told: number[] = []
    const proof = proveInvariants(long, defaultPolicy, {
      onProgress: (done) => {
        told.push(done)
        return told.length === 3
      },
    })
    expect(proof.complete).toBe(false)
    expect(told).toHaveLength(3)
    expect(told.toSorted((a, b) => a - b)).toEqual(told)
    expect(proof.states).toBe(told.at(-1))
  })

  it('lists so many of a kind and says that there are more', () => {
    const untranslated = { ...long, languages: ['de', 'en'] }
    const { breaches, hasMore } = proveInvariants(untranslated, defaultPolicy)
    expect(hasMore).toBe(true)
    expect(breaches.filter(({ code }) => code === 'otherLanguage')).toHaveLength(50)
  })
})
