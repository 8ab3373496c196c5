import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineOf } from '../../../src/shared/call/line.ts'
import { reduceCall } from '../../../src/shared/call/reduceCall.ts'
import { anyMoves, anyPolicy } from '../../support/callArbitraries.ts'
import { finish, goBack, hear, makeTestScript, overrideTo, save } from '../../support/playCall.ts'
import { takeAccepted } from '../../support/takeAccepted.ts'
import { TEST_LANGUAGES } from '../../support/testFlow.ts'

it('has a way back, to the factual path and out from every state before wrap-up is saved', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(anyPolicy, anyMoves(60), (policy, moves) => {
      const script = makeTestScript(policy)
      for (const { after } of takeAccepted(script, moves, { type: 'call.started' })) {
        const accepts = [goBack, overrideTo({ step: 'options' }), finish, hear('hungUp'), save].map(
          (event) => reduceCall(script, after, event).ok,
        )
        const { endedBy, wrapUp } = after.now
        const talking = endedBy === null
        const wrappingUp = !talking && wrapUp === null
        expect(accepts).toEqual([after.past !== null && wrapUp === null, talking, talking, talking, wrappingUp])
      }
    }),
    { numRuns: 1_000 },
  )
})

it('shows a line that is not empty and has no open variable in every language, until wrap-up', {
  timeout: 300_000,
}, () => {
  fc.assert(
    fc.property(anyPolicy, anyMoves(60), (policy, moves) => {
      const script = makeTestScript(policy)
      for (const { after } of takeAccepted(script, moves, { type: 'call.started' })) {
        for (const language of TEST_LANGUAGES) {
          const text = lineOf(script, { ...after.now, language })?.text ?? null
          if (after.now.endedBy !== null) expect(text).toBeNull()
          else
            expect(text?.endsWith(`(${language})`) ? text : `no line in ${language}: ${text}`).not.toMatch(
              /[{[\]}]|^no line/,
            )
        }
      }
    }),
    { numRuns: 1_000 },
  )
})
