import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeScript } from '../../../src/shared/call/script.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { playCourse } from '../../../src/shared/simulate/playCourse.ts'
import { type Preset, prepareCall } from '../../../src/shared/simulate/prepareCall.ts'
import { testFlow } from '../../support/testFlow.ts'

const script = makeScript(testFlow, { ...defaultPolicy, warnings: 2 })
const plain: Preset = { stepId: 'open', language: 'de', captures: {}, insults: 0, warnings: 0 }

function stateAfter(preset: Preset) {
  const { started, moves } = prepareCall(script, preset)
  const played = playCourse(script, started, moves)
  expect(played?.misfit).toBeNull()
  return played?.states.at(-1)?.now
}

describe('prepareCall', () => {
  it('needs no event to begin at the first step', () => {
    expect(prepareCall(script, plain).moves).toEqual([])
  })

  it('brings a call to the step, the language, the captures and the number of insults that are wanted', () => {
    const state = stateAfter({
      stepId: 'agree',
      language: 'en',
      captures: { callerName: 'Frau Yilmaz', concern: 'Rechnung', empty: ' ' },
      insults: 3,
      warnings: 0,
    })
    expect(state).toMatchObject({
      stepId: 'agree',
      factualLine: 'step',
      language: 'en',
      captures: { callerName: 'Frau Yilmaz', concern: 'Rechnung' },
      ladder: { strikes: 3, warningsShown: 0, shownPosition: null },
    })
  })

  it('gives exactly the insults and warnings that are wanted, whatever the order of the rules', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(2), (insults, warnings) => {
        const { ladder } = stateAfter({ ...plain, stepId: 'listen', insults, warnings }) ?? {}
        expect(ladder).toMatchObject({ strikes: insults, warningsShown: warnings })
      }),
    )
  })

  it('gives no warning where the rules have none', () => {
    const strict = makeScript(testFlow, { ...defaultPolicy, warnings: 0 })
    const { started, moves } = prepareCall(strict, { ...plain, warnings: 2, insults: 1 })
    expect(playCourse(strict, started, moves)?.states.at(-1)?.now.ladder).toMatchObject({
      strikes: 1,
      warningsShown: 0,
    })
  })

  it('prepares nothing where the flow has nothing to begin with', () => {
    const broken = makeScript({ ...testFlow, steps: [] }, defaultPolicy)
    expect(prepareCall(broken, plain).moves).toEqual([])
  })
})
