import { describe, expect, it } from 'vitest'
import { appendEvent } from '../../src/main/services/appendEvent.ts'
import { boot } from '../../src/main/services/boot.ts'
import { closeUnfinished } from '../../src/main/services/closeUnfinished.ts'
import { getLoggedCall } from '../../src/main/services/getLoggedCall.ts'
import { stateOf } from '../../src/main/services/liveCall.ts'
import { resumeStoredCall } from '../../src/main/services/resumeStoredCall.ts'
import { isSound, verifyDatabase } from '../../src/main/services/verifyDatabase.ts'
import { lineOf } from '../../src/shared/call/line.ts'
import type { CallId } from '../../src/shared/ids.ts'
import type { Boot } from '../../src/shared/ipc/answers.ts'
import { queryOf, TODAY } from '../../src/shared/review/listView.ts'
import { capture, finish, goBack, hear, save } from '../support/playCall.ts'
import { askApp } from './support/askApp.ts'
import { append, begin, dbOf, makeApp, START_MS, type TestApp } from './support/testApp.ts'

const MINUTE_MS = 60_000

function bootOf(app: TestApp): Boot {
  const booted = boot(app)
  if (!booted.ok) throw new Error(`no boot: ${booted.problem}`)
  return booted.value
}

/** The app is killed (nothing is closed or said goodbye to) and started again some time later. */
function startAgain(app: TestApp, afterMs: number): TestApp {
  return makeApp(app.paths.folder, app.time.nowMs + afterMs)
}

const lineIn = (app: TestApp, callId: CallId) => {
  const call = app.liveCalls.find(callId)
  return call === null ? null : lineOf(call.rules, stateOf(call))
}

const MOVES = [hear('insulted'), capture('wordsHeard', 'unfähig'), hear('insulted'), goBack, hear('insulted')]

describe('the first answer', () => {
  it('has a person with every role, the settings, and the built-in flow and policy as version 1', () => {
    const { person, settings, script, openCall, unfinished, saveState } = bootOf(makeApp())
    expect({ name: person.name, roles: person.roles }).toEqual({
      name: 'Test',
      roles: ['agent', 'supervisor', 'trainer', 'admin'],
    })
    expect(settings).toEqual({
      language: 'system',
      theme: 'system',
      textPercent: 100,
      singleKeys: true,
      keys: {},
      flowId: null,
    })
    expect([script.flowVersionNumber, script.policyVersionNumber]).toEqual([1, 1])
    expect({ openCall, unfinished, saveState }).toEqual({ openCall: null, unfinished: [], saveState: { saved: true } })
  })

  it('is the same at the next start', () => {
    const app = makeApp()
    const first = bootOf(app)
    expect(bootOf(startAgain(app, MINUTE_MS))).toEqual(first)
  })
})

describe('after a crash', () => {
  it('goes on with the same call on the same line while its last event is fresh', () => {
    const app = makeApp()
    const { callId } = begin(app, { callerName: 'Frau Kurz' })
    append(app, callId, MOVES)
    const next = startAgain(app, 29 * MINUTE_MS)
    const { openCall } = bootOf(next)
    expect(openCall?.callId).toBe(callId)
    expect(openCall?.events).toEqual(MOVES)
    expect(lineIn(next, callId)).toEqual(lineIn(app, callId))
    append(next, callId, [hear('calmed')])
    expect(isSound(verifyDatabase(dbOf(next)))).toBe(true)
  })

  it('lists an older one as unfinished, and resumes it on demand', () => {
    const app = makeApp()
    const { callId } = begin(app)
    append(app, callId, MOVES)
    const next = startAgain(app, 31 * MINUTE_MS)
    const { openCall, unfinished } = bootOf(next)
    expect(openCall).toBeNull()
    expect(unfinished.map((item) => item.callId)).toEqual([callId])
    const resumed = resumeStoredCall(next, callId)
    expect(resumed.ok && resumed.value.events).toEqual(MOVES)
    expect(lineIn(next, callId)).toEqual(lineIn(app, callId))
  })

  it('gives the page the call with what is only in memory when the page begins anew', () => {
    const app = makeApp()
    const { callId } = begin(app)
    append(app, callId, MOVES)
    app.time.nowMs += 60 * MINUTE_MS
    const { openCall, unfinished } = bootOf(app)
    expect(openCall?.events).toEqual(MOVES)
    expect(unfinished).toEqual([])
  })

  it('resumes nothing that is closed or unknown', () => {
    const app = makeApp()
    const { callId } = begin(app)
    append(app, callId, [finish, save])
    const answers = [
      resumeStoredCall(app, callId),
      resumeStoredCall(app, 'unknown' as CallId),
      closeUnfinished(app, callId),
      appendEvent(app, { callId, seq: 3, event: hear('upset') }),
    ]
    expect(answers.map((answer) => !answer.ok && answer.problem)).toEqual(Array(4).fill('noSuchCall'))
  })
})

describe('closing an unfinished call', () => {
  it('that was left while talking: a technical failure, over at its last event', () => {
    const app = makeApp()
    const { callId } = begin(app)
    append(app, callId, [hear('insultedSeverely'), capture('causes', 'waiting')])
    const leftAtMs = app.time.nowMs
    const next = startAgain(app, 20 * 60 * MINUTE_MS)
    expect(closeUnfinished(next, callId)).toEqual({ ok: true, value: null })
    const call = getLoggedCall(next, callId)
    if (!call.ok) throw new Error(call.problem)
    expect(call.value.events.map(({ event }) => event.type).slice(-2)).toEqual(['agent.finished', 'wrapUp.saved'])
    expect(call.value.item).toMatchObject({
      outcome: 'technicalFailure',
      stage: 'finished',
      incident: true,
      causes: ['waiting'],
      endedAtMs: leftAtMs,
    })
    expect(bootOf(next).unfinished).toEqual([])
    expect(isSound(verifyDatabase(dbOf(next)))).toBe(true)
  })

  it('that was left in wrap-up: with the outcome that its path gives', () => {
    const app = makeApp()
    const { callId } = begin(app)
    append(app, callId, [hear('threatened'), finish])
    const endedAtMs = app.time.nowMs
    const next = startAgain(app, 60 * MINUTE_MS)
    closeUnfinished(next, callId)
    const call = getLoggedCall(next, callId)
    expect(call.ok && call.value.item).toMatchObject({ outcome: 'endedForThreat', incident: true, endedAtMs })
  })
})

describe('the calls of today', () => {
  it('are those since midnight here, newest first, with what a list shows', async () => {
    const app = makeApp()
    const midnightMs = new Date(START_MS).setHours(0, 0, 0, 0)
    app.time.nowMs = midnightMs - MINUTE_MS
    append(app, begin(app).callId, [finish, save])
    app.time.nowMs = midnightMs
    const early = begin(app, { reference: '4711' })
    append(app, early.callId, [hear('insulted'), finish, save])
    const late = begin(app, { callerName: 'Herr Lang' })
    append(app, late.callId, [hear('insulted'), hear('insulted')])
    const page = { query: queryOf(TODAY, app.time.nowMs), at: 'start', limit: 50 } as const
    const list = await askApp(app)('calls.page', page)
    expect(list.ok && list.value.rows).toMatchObject([
      { callId: late.callId, callerName: 'Herr Lang', reference: null, highestRung: 'restate', endedAtMs: null },
      {
        callId: early.callId,
        callerName: null,
        reference: '4711',
        highestRung: 'acknowledge',
        outcome: 'resolved',
        endedAtMs: midnightMs + 2000,
      },
    ])
  })
})
