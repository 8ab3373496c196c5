import { expect, it } from 'vitest'
import { callEventSchema } from '../../../src/shared/call/callEventSchema.ts'
import { prefillWrapUp } from '../../../src/shared/call/prefillWrapUp.ts'
import { makeTestScript, playCall } from '../../support/playCall.ts'

it('prefills a card that can always be saved, however long the notes were', () => {
  const script = makeTestScript({})
  const note = { type: 'agent.noted', text: 'x'.repeat(1500) } as const
  const causes = { type: 'agent.captured', name: 'causes', value: `delivery,${'y'.repeat(80)}` } as const
  const { now } = playCall(script, [note, note, causes, { type: 'caller.hungUp' }])
  const wrapUp = prefillWrapUp(script, now, { what: 'call back', dueAtMs: null })
  expect(callEventSchema.safeParse({ type: 'wrapUp.saved', ...wrapUp }).success).toBe(true)
})
