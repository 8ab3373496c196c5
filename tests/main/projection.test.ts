import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendEvent } from '../../src/main/services/appendEvent.ts'
import { getLoggedCall } from '../../src/main/services/getLoggedCall.ts'
import { isSound, verifyDatabase } from '../../src/main/services/verifyDatabase.ts'
import { listCommitments } from '../../src/main/store/callDetailStore.ts'
import { findCall } from '../../src/main/store/callQueries.ts'
import type { CallMove } from '../../src/shared/call/callEvent.ts'
import { summarise } from '../../src/shared/call/callSummary.ts'
import { lineOf } from '../../src/shared/call/line.ts'
import { replay } from '../../src/shared/call/replay.ts'
import { makeScript } from '../../src/shared/call/script.ts'
import type { CallId } from '../../src/shared/ids.ts'
import { anyMoves } from '../support/callArbitraries.ts'
import { begin, dbOf, makeApp, type TestApp } from './support/testApp.ts'

/** Logs what is accepted and drops what is refused, as the screen does. */
function appendWhatIsAccepted(app: TestApp, callId: CallId, moves: readonly CallMove[]): number {
  let seq = 1
  for (const event of moves) {
    app.time.nowMs += 700
    if (appendEvent(app, { callId, seq, event }).ok) seq += 1
  }
  return seq
}

describe('the projection of a call', () => {
  it('is what a replay of the stored events gives, for any events', () => {
    const app = makeApp()
    const db = dbOf(app)
    fc.assert(
      fc.property(anyMoves(60), (moves) => {
        const { callId, script } = begin(app, { callerName: 'Frau Kurz' })
        const count = appendWhatIsAccepted(app, callId, moves)
        const live = app.liveCalls.find(callId)
        const logged = getLoggedCall({ ...app, liveCalls: makeApp().liveCalls }, callId)
        const stored = findCall(db, callId)
        if (!logged.ok || stored === null) throw new Error('the call is not on disk')
        expect(logged.value.events).toHaveLength(count)
        const rules = makeScript(script.flow, script.policy)
        const replayed = replay(
          rules,
          logged.value.events.map(({ event }) => event),
        )
        if (!replayed.ok) throw new Error(`not replayable: ${replayed.problem.code}`)
        const { now } = replayed.value
        expect(stored.summary).toEqual(summarise(rules, now))
        expect(stored.endedAtMs !== null).toBe(now.wrapUp !== null)
        expect(listCommitments(db, callId)).toHaveLength(now.wrapUp?.commitments.length ?? 0)
        if (live !== null) {
          expect(live.progress.now).toEqual(now)
          expect(lineOf(rules, live.progress.now)).toEqual(lineOf(rules, now))
        }
      }),
      { numRuns: 60 },
    )
    const report = verifyDatabase(db)
    expect(report.calls.filter(({ status }) => status !== 'ok')).toEqual([])
    expect(isSound(report)).toBe(true)
  })
})
