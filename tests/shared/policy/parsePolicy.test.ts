import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { parsePolicy } from '../../../src/shared/policy/parsePolicy.ts'
import { listLadderPolicies } from '../../support/ladderPolicies.ts'

describe('parsePolicy', () => {
  it('starts from the rules of a new installation', () => {
    expect(parsePolicy({})).toEqual({ ok: true, value: defaultPolicy })
    expect(defaultPolicy).toMatchObject({
      overlook: 0,
      restate: true,
      requests: 1,
      warnings: 1,
      severeStartsAt: 'requestRespect',
      threatEndsCall: true,
      apologyLowersBy: 1,
      callbackAfterEnd: true,
    })
  })

  it('fills a partial policy from the defaults, or from the policy it changes', () => {
    expect(parsePolicy({ warnings: 3 })).toEqual({ ok: true, value: { ...defaultPolicy, warnings: 3 } })
    const base = { ...defaultPolicy, overlook: 2 }
    expect(parsePolicy({ warnings: 3 }, base)).toEqual({ ok: true, value: { ...base, warnings: 3 } })
  })

  it('takes each of the 1,536 ladder policies as it is', () => {
    for (const policy of listLadderPolicies()) {
      expect(parsePolicy(policy)).toEqual({ ok: true, value: { ...defaultPolicy, ...policy } })
    }
  })

  it.each([
    [{ overlook: 4 }, 'overlook'],
    [{ overlook: -1 }, 'overlook'],
    [{ requests: 0 }, 'requests'],
    [{ requests: 3 }, 'requests'],
    [{ warnings: 4 }, 'warnings'],
    [{ warnings: 1.5 }, 'warnings'],
    [{ severeStartsAt: 'endCall' }, 'severeStartsAt'],
    [{ apologyLowersBy: 6 }, 'apologyLowersBy'],
    [{ threatEndsCall: 'yes' }, 'threatEndsCall'],
    [{ grant: { amountEuro: -1, approver: { de: '', en: '' } } }, 'grant.amountEuro'],
    [{ patience: 1 }, 'patience'],
    [[], ''],
    [null, ''],
  ])('refuses %j and names %s', (document, name) => {
    const parsed = parsePolicy(document)
    expect(parsed).toMatchObject({ ok: false, problem: expect.stringContaining(name) })
  })
})
