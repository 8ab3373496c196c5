import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { playUnderPolicy } from '../../src/main/reports/playUnderPolicy.ts'
import { defaultPolicy } from '../../src/shared/policy/defaultPolicy.ts'
import { finish, hear, save } from '../support/playCall.ts'
import { askApp } from './support/askApp.ts'
import { append, begin, dbOf, makeApp, playWhole, START_MS, type TestApp } from './support/testApp.ts'

const INSULTS = Array.from({ length: 5 }, () => hear('insulted'))
const ENDED = [...INSULTS, finish, save]
const PERIOD = { fromMs: START_MS - 1000, toMs: START_MS + 24 * 3_600_000 }

function playSome(app: TestApp, ended: number, calm: number): void {
  for (let index = 0; index < ended; index += 1) playWhole(app, ENDED)
  for (let index = 0; index < calm; index += 1) playWhole(app, [hear('upset'), hear('calmed'), finish, save])
}

describe('the history of the rules', () => {
  it('tells each publication with its number, date, person and note, the newest first', async () => {
    const app = makeApp()
    const ask = askApp(app)
    await ask('app.boot', null)
    app.time.nowMs += 1000
    await ask('policy.save', { policy: { ...defaultPolicy, warnings: 2 }, note: 'Eine zweite Chance' })
    app.time.nowMs += 1000
    await ask('policy.save', { policy: defaultPolicy, note: 'Doch nicht' })
    const history = await ask('policy.history', null)
    if (!history.ok) throw new Error(history.problem)
    expect(
      history.value.map(({ number, note, publishedAtMs, publishedBy, policy }) => ({
        number,
        note,
        publishedAtMs,
        publishedBy,
        warnings: policy.warnings,
      })),
    ).toEqual([
      { number: 1, note: 'Doch nicht', publishedAtMs: START_MS + 2000, publishedBy: 'Test', warnings: 1 },
      { number: 2, note: 'Eine zweite Chance', publishedAtMs: START_MS + 1000, publishedBy: 'Test', warnings: 2 },
      { number: 1, note: '', publishedAtMs: START_MS, publishedBy: 'Test', warnings: 1 },
    ])
    expect(history.value[0]?.policyVersionId).toBe(history.value[2]?.policyVersionId)
  })

  it('leaves a call in progress under the rules it began with', async () => {
    const app = makeApp()
    const { callId } = begin(app)
    await askApp(app)('policy.save', { policy: { ...defaultPolicy, warnings: 0, restate: false }, note: '' })
    append(app, callId, ENDED)
    const running = await askApp(app)('calls.get', { callId })
    expect(running).toMatchObject({
      value: { item: { highestRung: 'endCall', warningsShown: 1 }, script: { policyVersionNumber: 1 } },
    })
    const next = begin(app)
    expect(next.script).toMatchObject({ policyVersionNumber: 2, policy: { warnings: 0 } })
  })
})

describe('what would have been', () => {
  it('is played in the background, and counts what differs', async () => {
    const app = makeApp()
    playSome(app, 6, 3)
    begin(app)
    const policy = { ...defaultPolicy, warnings: 2 }
    const report = await askApp(app)('policy.whatIf', { jobId: randomUUID(), policy, ...PERIOD })
    expect(report).toMatchObject({
      ok: true,
      value: {
        inPeriod: 9,
        played: 9,
        unreadable: 0,
        changed: 6,
        differences: { notEnded: 6, moreWarnings: 6, lowerRung: 6, endedInstead: 0, endedEarlier: 0 },
        withSkipped: 0,
      },
    })
    expect(report.ok && report.value.examples).toHaveLength(3)
  })

  it('changes nothing under the rules in force, and says nothing of calls outside the period', async () => {
    const app = makeApp()
    playSome(app, 6, 0)
    const ask = askApp(app)
    const same = await ask('policy.whatIf', { jobId: randomUUID(), policy: defaultPolicy, ...PERIOD })
    expect(same).toMatchObject({ value: { played: 6, changed: 0, examples: [] } })
    const before = { fromMs: 0, toMs: START_MS - 1000 }
    const none = await ask('policy.whatIf', { jobId: randomUUID(), policy: defaultPolicy, ...before })
    expect(none).toMatchObject({ value: { inPeriod: 0, played: 0 } })
  })

  it('takes a sample that is spread evenly where there are too many calls', async () => {
    const app = makeApp()
    playSome(app, 6, 6)
    const pauses: (readonly [number, number | null])[] = []
    const pause = async (done: number, total: number | null) => void pauses.push([done, total])
    const report = await playUnderPolicy(
      { db: dbOf(app), pause },
      { policy: { ...defaultPolicy, restate: false }, mostCalls: 10, ...PERIOD },
    )
    expect(report).toMatchObject({ inPeriod: 12, played: 10, changed: 5, differences: { endedEarlier: 5 } })
    expect(pauses.at(-1)).toEqual([10, 10])
  })

  it('can be stopped', async () => {
    const app = makeApp()
    playSome(app, 6, 40)
    const ask = askApp(app)
    const jobId = randomUUID()
    const asked = ask('policy.whatIf', { jobId, policy: defaultPolicy, ...PERIOD })
    await ask('jobs.cancel', { jobId })
    expect(await asked).toEqual({ ok: false, problem: 'cancelled' })
  })
})
