import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendEvent } from '../../src/main/services/appendEvent.ts'
import { closeUnfinished } from '../../src/main/services/closeUnfinished.ts'
import type { LiveCall } from '../../src/main/services/liveCall.ts'
import { MachineFollower } from '../../src/main/services/machineFollower.ts'
import { resumeStoredCall } from '../../src/main/services/resumeStoredCall.ts'
import { anyMoves } from '../support/callArbitraries.ts'
import { hear } from '../support/playCall.ts'
import { append, begin, makeApp } from './support/testApp.ts'

const soon = () => new Promise((resolve) => setImmediate(resolve))

describe('XState’s machine in main', () => {
  it('arrives where the log is, for any events', async () => {
    const app = makeApp()
    await fc.assert(
      fc.asyncProperty(anyMoves(80), async (moves) => {
        const { callId } = begin(app)
        let seq = 1
        for (const event of moves) if (appendEvent(app, { callId, seq, event }).ok) seq += 1
        await soon()
      }),
      { numRuns: 60 },
    )
    expect(app.logged).toEqual([])
  })

  it('arrives there too in a call that was resumed or closed', async () => {
    const app = makeApp()
    const { callId } = begin(app)
    append(app, callId, [hear('insulted'), hear('insulted')])
    const next = makeApp(app.paths.folder, app.time.nowMs)
    resumeStoredCall(next, callId)
    append(next, callId, [hear('insulted')])
    await soon()
    closeUnfinished(next, callId)
    await soon()
    expect(next.logged).toEqual([])
  })

  it('says so if it does not, without text of the call', () => {
    const app = makeApp()
    const { callId } = begin(app, { callerName: 'Frau Kurz' })
    append(app, callId, [hear('insulted')])
    const call = app.liveCalls.find(callId)
    if (call === null) throw new Error('no call')
    const { now } = call.progress
    const elsewhere: LiveCall = { ...call, progress: { ...call.progress, now: { ...now, overrides: 1 } } }
    const follower = new MachineFollower(app.log, (work) => work())
    follower.follow(call)
    expect(app.logged).toEqual([])
    follower.follow(elsewhere)
    expect(app.logged).toEqual([`the machine disagrees with the log {"callId":"${callId}","seq":1}`])
  })
})
