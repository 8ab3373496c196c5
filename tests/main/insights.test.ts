import { describe, expect, it } from 'vitest'
import type { Channel } from '../../src/shared/ipc/contract.ts'
import type { InsightsQuery } from '../../src/shared/ipc/insights/contract.ts'
import type { InsightsAnswer } from '../../src/shared/review/insights/insights.ts'
import { wallTime } from '../../src/shared/review/wallTime.ts'
import { hear, save } from '../support/playCall.ts'
import { askApp } from './support/askApp.ts'
import { dbOf, makeApp, playWhole, START_MS, type TestApp } from './support/testApp.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const TODAY = wallTime(START_MS).day
const WEEK: InsightsQuery = { period: { from: TODAY - 6, to: TODAY }, flowVersionIds: null, compareWith: null }

type WrapUpMove = typeof save

/** Plays calls: those that climb to the second rung and calm down, and those that end after five insults. */
function playCalls(app: TestApp, calmed: number, ended: number): void {
  const insulted = hear('insulted')
  for (let index = 0; index < calmed; index += 1) {
    const due = app.time.nowMs + (index % 2 === 0 ? -HOUR_MS : 2 * DAY_MS)
    const commitments = [{ what: 'Rückruf', owner: 'teamLead' as const, dueAtMs: due }]
    const wrapUp: WrapUpMove = { ...save, stillCustomer: 'yes', causes: ['waiting'], commitments }
    playWhole(app, [insulted, insulted, hear('calmed'), { type: 'agent.finished' }, wrapUp])
  }
  for (let index = 0; index < ended; index += 1) {
    const wrapUp: WrapUpMove = { ...save, outcome: 'endedByAgent', causes: ['delivery'] }
    playWhole(app, [insulted, insulted, insulted, insulted, insulted, { type: 'agent.finished' }, wrapUp])
  }
}

async function read(app: TestApp, query: InsightsQuery = WEEK): Promise<InsightsAnswer> {
  const answer = await askApp(app)('insights.read', query)
  if (!answer.ok) throw new Error(answer.problem)
  return answer.value
}

describe('the figures of a period', () => {
  it('are those of its calls', async () => {
    const app = makeApp()
    playCalls(app, 12, 8)
    const { now, before, hasCalls, flows } = await read(app)
    expect({ before, hasCalls, flows: flows.length }).toEqual({ before: null, hasCalls: true, flows: 1 })
    expect(now).toMatchObject({ calls: 20, incidents: 8, complaints: 0, overridden: 0 })
    expect(now.funnel).toEqual([
      { rung: 'acknowledge', reached: 20, stopped: 0, returned: 0 },
      { rung: 'restate', reached: 20, stopped: 12, returned: 12 },
      { rung: 'requestRespect', reached: 8, stopped: 0, returned: 0 },
      { rung: 'warn', reached: 8, stopped: 0, returned: 0 },
      { rung: 'endCall', reached: 8, stopped: 8, returned: 0 },
    ])
    expect(now.outcomes.filter(({ count }) => count !== 0)).toEqual([
      { outcome: 'resolved', count: 12 },
      { outcome: 'endedByAgent', count: 8 },
    ])
    expect(now.stillCustomer).toEqual({ yes: 12, no: 0, unknown: 8 })
    expect(now.causes.map(({ cause, count }) => ({ cause, count }))).toEqual([
      { cause: 'waiting', count: 12 },
      { cause: 'delivery', count: 8 },
    ])
    expect(now.causes[0]?.weeks.reduce<number>((sum, cell) => sum + (cell ?? 0), 0)).toBe(12)
    expect(now.commitments).toEqual({ kept: 0, broken: 0, overdue: 6, open: 6 })
    expect(now.hours.flat().reduce<number>((sum, cell) => sum + (cell ?? 0), 0)).toBe(20)
    expect(now.meanSeconds).toBeGreaterThan(3)
    const [acknowledge] = now.speeches
    expect(acknowledge?.speech).toBe('acknowledge')
    expect(acknowledge?.wordings[0]).toMatchObject({ shown: 20, returned: 0, text: { de: expect.any(String) } })
  })

  it('leave out what would show a small group, and follow the minimum of the team', async () => {
    const app = makeApp()
    playCalls(app, 12, 3)
    const { now } = await read(app)
    expect(now.incidents).toBeNull()
    expect(now.outcomes.filter(({ count }) => count !== 0).map(({ count }) => count)).toEqual([null, null])
    expect(now.funnel.map(({ reached }) => reached)).toEqual([15, 15, null, null, null])
    expect(JSON.stringify(now)).not.toMatch(/:3[,}]/)
    const saved = await askApp(app)('privacy.save', { minimumGroup: 16 })
    expect(saved).toEqual({ ok: true, value: { minimumGroup: 16 } })
    expect((await read(app)).now.calls).toBeNull()
  })

  it('hold for the days and flows asked for, beside another period', async () => {
    const app = makeApp()
    playCalls(app, 6, 0)
    app.time.nowMs += 7 * DAY_MS
    playCalls(app, 0, 7)
    const to = wallTime(app.time.nowMs).day
    const compareWith = WEEK.period
    const both = await read(app, { period: { from: to - 6, to }, flowVersionIds: null, compareWith })
    expect([both.now.calls, both.before?.calls]).toEqual([7, 6])
    const ids = both.flows.map(({ flowVersionId }) => flowVersionId)
    const some = await read(app, { period: { from: to - 6, to }, flowVersionIds: ids, compareWith })
    expect(some).toEqual(both)
    const none = await read(app, { ...WEEK, flowVersionIds: ['0'.repeat(64)] })
    expect(none.now).toMatchObject({ calls: 0, commitments: { kept: 0, broken: 0, overdue: 0, open: 0 } })
  })

  it('are new after every call, and the same answer until then', async () => {
    const app = makeApp()
    const ask = askApp(app)
    await ask('app.boot', null)
    expect(await ask('insights.read', WEEK)).toMatchObject({ ok: true, value: { hasCalls: false, now: { calls: 0 } } })
    playCalls(app, 5, 0)
    expect(await ask('insights.read', WEEK)).toMatchObject({ ok: true, value: { now: { calls: 5 } } })
    expect(await ask('insights.read', WEEK)).toMatchObject({ ok: true, value: { now: { calls: 5 } } })
    playCalls(app, 5, 0)
    expect(await ask('insights.read', WEEK)).toMatchObject({ ok: true, value: { now: { calls: 10 } } })
  })

  it('say no person and no call', () => {
    const app = makeApp()
    const columns = dbOf(app).prepare("SELECT name FROM pragma_table_info('rollups')").pluck().all()
    expect(columns).toEqual(['day', 'flow_version_id', 'figure', 'key', 'count'])
  })
})

describe('the border', () => {
  it.each([
    ['insights.read', { ...WEEK, period: { from: TODAY, to: TODAY } }],
    ['insights.read', { ...WEEK, flowVersionIds: ["' OR 1=1"] }],
    ['privacy.save', { minimumGroup: 4 }],
  ] as const)('refuses a bad %s', async (channel, request) => {
    const ask = askApp(makeApp()) as (channel: Channel, request: unknown) => Promise<unknown>
    expect(await ask(channel, request)).toEqual({ ok: false, problem: 'badInput' })
  })
})
