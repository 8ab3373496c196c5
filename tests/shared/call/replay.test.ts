import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { CallEvent, CallStarted } from '../../../src/shared/call/callEvent.ts'
import type { CallState } from '../../../src/shared/call/callState.ts'
import { joinEvent, splitEvent } from '../../../src/shared/call/erasable.ts'
import { type Line, lineOf } from '../../../src/shared/call/line.ts'
import { replay, replayEach } from '../../../src/shared/call/replay.ts'
import type { Script } from '../../../src/shared/call/script.ts'
import { startCall } from '../../../src/shared/call/startCall.ts'
import { anyMoves, anyPolicy } from '../../support/callArbitraries.ts'
import { finish, goBack, hear, makeTestScript, save } from '../../support/playCall.ts'
import { takeAccepted } from '../../support/takeAccepted.ts'

type Shown = { readonly state: CallState; readonly line: Line | null }

const anyStart: fc.Arbitrary<CallStarted> = fc.record(
  {
    type: fc.constant('call.started'),
    language: fc.constantFrom('de', 'en', 'fr'),
    captures: fc.constantFrom({}, { callerName: 'Frau Kurz', concern: ' ' }),
  },
  { requiredKeys: ['type'] },
)
const anyCall = fc.tuple(anyPolicy, anyStart, anyMoves(50))
const calls = { replayed: 0, events: 0 }

/** A live call: what was logged, and what the agent saw after each event. */
function liveCall(script: Script, started: CallStarted, moves: Parameters<typeof takeAccepted>[1]) {
  const taken = takeAccepted(script, moves, started)
  const states = [startCall(script, started).now, ...taken.map(({ after }) => after.now)]
  const log: readonly CallEvent[] = [started, ...taken.map(({ event }) => event)]
  return { log, shown: states.map((state) => ({ state, line: lineOf(script, state) })) }
}

function shownByReplay(script: Script, log: readonly CallEvent[]): readonly Shown[] {
  const shown: Shown[] = []
  const replayed = replayEach(script, log, (_, { now }) => shown.push({ state: now, line: lineOf(script, now) }))
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.problem))
  return shown
}

/** What the database gives back: both parts through JSON, the erasable one perhaps gone. */
function storeAndLoad(event: CallEvent, erased: boolean): CallEvent {
  const { kept, erasable } = JSON.parse(JSON.stringify(splitEvent(event)))
  return joinEvent(kept, erased ? null : erasable)
}

describe('replay of 10,000 random calls', () => {
  afterAll(() => {
    expect(calls.replayed).toBe(10_000)
    expect(calls.events).toBeGreaterThan(100_000)
  })

  it('gives the states and lines of the live call, also from what was stored', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(anyCall, ([policy, started, moves]) => {
        const script = makeTestScript(policy)
        const { log, shown } = liveCall(script, started, moves)
        const stored = log.map((event) => storeAndLoad(event, false))
        expect(JSON.stringify(shownByReplay(script, log))).toBe(JSON.stringify(shown))
        expect(stored.slice(1)).toEqual(log.slice(1))
        expect(JSON.stringify(shownByReplay(script, stored))).toBe(JSON.stringify(shown))
        calls.replayed += 1
        calls.events += log.length
      }),
      { numRuns: 10_000 },
    )
  })

  it('still stands when all free text is erased: the same steps, each line in its plain form', {
    timeout: 300_000,
  }, () => {
    fc.assert(
      fc.property(anyCall, ([policy, started, moves]) => {
        const script = makeTestScript(policy)
        const { log, shown } = liveCall(script, started, moves)
        const erased = shownByReplay(
          script,
          log.map((event) => storeAndLoad(event, true)),
        )
        expect(erased.map(withoutText)).toEqual(shown.map(withoutText))
        for (const { line } of erased) {
          expect(line?.segments.filter(({ kind }) => kind === 'variable') ?? []).toEqual([])
          expect(line?.text).not.toBe('')
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

/** All of a moment but its free text: ladder, step, language, and which wording of what was on screen. */
function withoutText({ state, line }: Shown) {
  const { captures, notes, wrapUp, ...rest } = state
  const { note, commitments, ...codes } = wrapUp ?? { note: '', commitments: [] }
  const owners = commitments.map(({ owner, dueAtMs }) => ({ owner, dueAtMs }))
  return { ...rest, causes: captures.causes, codes, owners, key: line?.key, wording: line?.wordingId }
}

describe('a log that cannot be replayed', () => {
  const script = makeTestScript()

  it('says where and why', () => {
    const started = { type: 'call.started' } as const
    expect(replay(script, [])).toEqual({ ok: false, problem: { seq: 0, code: 'notStarted' } })
    expect(replay(script, [hear('upset')])).toEqual({ ok: false, problem: { seq: 0, code: 'notStarted' } })
    expect(replay(script, [started, hear('upset'), started])).toEqual({
      ok: false,
      problem: { seq: 2, code: 'startedTwice' },
    })
    expect(replay(script, [started, goBack])).toEqual({ ok: false, problem: { seq: 1, code: 'nothingToTakeBack' } })
    expect(replay(script, [started, finish, save, hear('upset')])).toEqual({
      ok: false,
      problem: { seq: 3, code: 'callIsClosed' },
    })
  })
})
