import { expect, it } from 'vitest'
import { createActor } from 'xstate'
import { resumeSnapshot } from '../../../src/renderer/call/resumeSnapshot.ts'
import type { CallMove } from '../../../src/shared/call/callEvent.ts'
import { callMachine } from '../../../src/shared/call/callMachine.ts'
import { replay } from '../../../src/shared/call/replay.ts'
import { makeScript } from '../../../src/shared/call/script.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { testFlow } from '../../support/testFlow.ts'

const input = { script: makeScript(testFlow, defaultPolicy), started: { type: 'call.started' } } as const
const moves: readonly CallMove[] = [
  { type: 'caller.insulted' },
  { type: 'agent.captured', name: 'wordsHeard', value: 'Schlafmütze' },
  { type: 'caller.insulted' },
  { type: 'agent.held' },
  { type: 'caller.calmed' },
  { type: 'agent.wentBack' },
  { type: 'caller.threatened' },
  { type: 'agent.finished' },
]

it('reopens a call in the state that its log gives, after every one of its events, and goes on from there', () => {
  for (let length = 0; length <= moves.length; length++) {
    const actor = createActor(callMachine, { input, snapshot: resumeSnapshot(input, moves.slice(0, length)) }).start()
    for (const move of moves.slice(length)) actor.send(move)
    const expected = replay(input.script, [input.started, ...moves])
    expect(expected).toEqual({ ok: true, value: actor.getSnapshot().context.progress })
    expect(actor.getSnapshot().matches('wrappingUp')).toBe(true)
  }
})
