import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/shared/call/replay.ts'
import { makeScript } from '../../../src/shared/call/script.ts'
import { defaultFlow } from '../../../src/shared/flow/default/defaultFlow.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { type CallerTraits, makeCaller } from '../../../src/shared/simulate/caller.ts'
import type { CallerHears } from '../../../src/shared/simulate/callerHears.ts'
import { nextCallerMove } from '../../../src/shared/simulate/nextCallerMove.ts'
import { makeRandom } from '../../../src/shared/simulate/random.ts'
import { simulateCall } from '../../../src/shared/simulate/simulateCall.ts'
import { startTimes } from '../../../src/shared/simulate/startTimes.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'
import { testFlow } from '../../support/testFlow.ts'

const SECOND_MS = 1000
const DRAWS = 400
const ANGRY: CallerTraits = { anger: 0.9, persistence: 0.8, insight: 0.1, abuse: 0.9 }
const INSIGHTFUL: CallerTraits = { anger: 0.6, persistence: 0.2, insight: 0.95, abuse: 0.1 }
const HEARS: CallerHears = { rung: null, reaction: null, part: 'listen', waitedSeconds: 5 }

/** How angry a caller is after a line, and how often she then does what, over many draws. */
function whenHearing(traits: CallerTraits, hears: Partial<CallerHears>) {
  const moves = Array.from({ length: DRAWS }, (_, stream) =>
    nextCallerMove(makeCaller(traits), { ...HEARS, ...hears }, makeRandom(3, stream)),
  )
  const count = (type: string | null) => moves.filter(({ event }) => event === type).length
  return { heat: moves[0]?.caller.heat ?? Number.NaN, count }
}

describe('a simulated caller', () => {
  it('calms down where she is listened to, and gets angrier where she is refused or left waiting', () => {
    const { anger } = INSIGHTFUL
    expect(whenHearing(INSIGHTFUL, { part: 'understand' }).heat).toBeLessThan(anger)
    expect(whenHearing(INSIGHTFUL, { part: 'refuse' }).heat).toBeGreaterThan(anger)
    expect(whenHearing(INSIGHTFUL, { part: 'understand', waitedSeconds: 120 }).heat).toBeGreaterThan(
      whenHearing(INSIGHTFUL, { part: 'understand' }).heat,
    )
  })

  it('takes a warning by what she is like: one with insight calms down, another goes on', () => {
    const [calm, angry] = [whenHearing(INSIGHTFUL, { rung: 'warn' }), whenHearing(ANGRY, { rung: 'warn' })]
    expect(calm.count('caller.insulted')).toBe(0)
    expect(angry.count('caller.insulted')).toBeGreaterThan(DRAWS / 3)
    expect(calm.count('caller.apologised') + calm.count('caller.calmed') + calm.count('caller.conceded')).toBe(DRAWS)
  })

  it('always does something on a rung, as the agent waits for a reaction there', () => {
    for (const rung of ['acknowledge', 'restate', 'requestRespect', 'warn'] as const) {
      expect(whenHearing(INSIGHTFUL, { rung }).count(null)).toBe(0)
    }
  })

  it('only hangs up, apologises or says nothing at the goodbye', () => {
    const { count } = whenHearing(ANGRY, { rung: 'endCall' })
    expect(count('caller.hungUp') + count('caller.apologised') + count(null)).toBe(DRAWS)
  })

  it('does the same for the same draws', () => {
    const move = () => nextCallerMove(makeCaller(ANGRY), HEARS, makeRandom(9))
    expect(move()).toEqual(move())
  })
})

describe('a simulated call', () => {
  it.each([
    ['the built-in flow', makeScript(defaultFlow, defaultPolicy)],
    ['the built-in flow under a mild policy', makeScript(defaultFlow, { ...defaultPolicy, overlook: 3, warnings: 3 })],
    ['the built-in flow without warnings', makeScript(defaultFlow, { ...defaultPolicy, restate: false, warnings: 0 })],
    ['a flow of a team', makeScript(testFlow, defaultPolicy)],
    ['the smallest flow', makeScript(minimalFlow(), defaultPolicy)],
  ])('under %s is one that the machine takes whole, in order of time, to its end', (_, script) => {
    for (let stream = 0; stream < DRAWS; stream += 1) {
      const { events, progress } = simulateCall(script, 0, makeRandom(5, stream))
      const replayed = replay(
        script,
        events.map(({ event }) => event),
      )
      expect(replayed).toEqual({ ok: true, value: progress })
      expect(progress.now.wrapUp).not.toBeNull()
      const gaps = events.slice(1).map(({ atMs }, index) => atMs - (events[index]?.atMs ?? 0))
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(SECOND_MS)
    }
  })

  it('is the same for the same draws and another for others', () => {
    const script = makeScript(defaultFlow, defaultPolicy)
    const play = (seed: number) => simulateCall(script, 0, makeRandom(seed))
    expect(play(1)).toEqual(play(1))
    expect(play(1).events).not.toEqual(play(2).events)
  })
})

describe('the starts of simulated calls', () => {
  const PERIOD = { from: { year: 2026, month: 3, day: 2 }, days: 28, calls: 5000 }
  const starts = [...startTimes(PERIOD, makeRandom(1))]

  it('are exactly as many as wanted, rise, and stay within the period', () => {
    expect(starts).toHaveLength(PERIOD.calls)
    expect(starts.every((atMs, index) => index === 0 || atMs > (starts[index - 1] ?? 0))).toBe(true)
    expect(starts[0]).toBeGreaterThanOrEqual(new Date(2026, 2, 2).getTime())
    expect(starts.at(-1)).toBeLessThan(new Date(2026, 2, 30).getTime())
  })

  it('follow the week and the day: Monday mornings are full, nobody calls at night', () => {
    const count = (fits: (start: Date) => boolean) => starts.filter((atMs) => fits(new Date(atMs))).length
    expect(count((start) => start.getDay() === 1)).toBeGreaterThan(3 * count((start) => start.getDay() === 6))
    expect(count((start) => start.getHours() === 10)).toBeGreaterThan(count((start) => start.getHours() === 18))
    expect(count((start) => start.getHours() < 7 || start.getHours() > 20)).toBe(0)
  })
})

describe('chance', () => {
  it('is spread evenly and differs from stream to stream', () => {
    const random = makeRandom(42)
    const tenths = Array.from({ length: 10 }, () => 0)
    for (let draw = 0; draw < 10_000; draw += 1) {
      const tenth = Math.floor(random.next() * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    expect(Math.min(...tenths)).toBeGreaterThan(900)
    expect(Math.max(...tenths)).toBeLessThan(1100)
    expect(new Set(Array.from({ length: 100 }, (_, stream) => makeRandom(42, stream).next())).size).toBe(100)
  })
})
