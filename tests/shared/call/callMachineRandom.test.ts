import fc from 'fast-check'
import { expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { callMachine, placeOf } from '../../../src/shared/call/callMachine.ts'
import { reduceCall } from '../../../src/shared/call/reduceCall.ts'
import { startCall } from '../../../src/shared/call/startCall.ts'
import { anyMoves, anyPolicy } from '../../support/callArbitraries.ts'
import { makeTestScript } from '../../support/playCall.ts'

it('goes through long calls as the pure call does, refused events included', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(anyPolicy, anyMoves(120), (policy, moves) => {
      const script = makeTestScript(policy)
      const started = { type: 'call.started', language: 'en' } as const
      let [snapshot] = initialTransition(callMachine, { script, started })
      let progress = startCall(script, started)
      expect(snapshot.context.progress).toEqual(progress)
      for (const event of moves) {
        const pure = reduceCall(script, progress, event)
        const [next] = transition(callMachine, snapshot, event)
        if (pure.ok) progress = pure.value
        else expect(next.context).toBe(snapshot.context)
        expect(next.context.progress.now).toEqual(progress.now)
        expect(next.context.progress.past?.state).toEqual(progress.past?.state)
        const place = placeOf(script, progress)
        expect(next.value).toEqual(isTalking(place) ? { talking: place } : place)
        snapshot = next
      }
    }),
    { numRuns: 200 },
  )
})

function isTalking(place: string): boolean {
  return ['factual', 'acknowledge', 'restate', 'requestRespect', 'warn'].includes(place)
}
