import { describe, expect, it } from 'vitest'
import { markPieces } from '../../../../src/renderer/editor/panel/markPieces.ts'
import { nextRung } from '../../../../src/renderer/editor/panel/nextRung.ts'
import type { LadderPolicy } from '../../../../src/shared/policy/policy.ts'

describe('markPieces', () => {
  it('takes a line apart without losing a letter', () => {
    const line = 'Hallo {{ name }}, [[ich lege auf]], [[ und {{'
    expect(markPieces(line).map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      'text:Hallo ',
      'variable:{{ name }}',
      'text:, ',
      'binding:[[ich lege auf]]',
      'text:, [[ und {{',
    ])
    expect(
      markPieces(line)
        .map(({ text }) => text)
        .join(''),
    ).toBe(line)
  })
})

describe('nextRung', () => {
  const policy: LadderPolicy = {
    overlook: 0,
    restate: false,
    requests: 2,
    warnings: 1,
    severeStartsAt: 'requestRespect',
    threatEndsCall: true,
    apologyLowersBy: 1,
    callbackAfterEnd: true,
  }

  it('names the next rung that the policy has, and how often the same one comes before it', () => {
    expect(nextRung(policy, 'acknowledge')).toEqual({ rung: 'requestRespect', repeats: 0 })
    expect(nextRung(policy, 'requestRespect')).toEqual({ rung: 'warn', repeats: 1 })
    expect(nextRung({ ...policy, warnings: 0 }, 'requestRespect')).toEqual({ rung: 'endCall', repeats: 1 })
  })

  it('has nothing to name after the last rung, or after one that is left out', () => {
    expect(nextRung(policy, 'endCall')).toBeNull()
    expect(nextRung(policy, 'restate')).toBeNull()
  })
})
