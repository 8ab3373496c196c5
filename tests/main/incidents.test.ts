import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CallId } from '../../src/shared/ids.ts'
import type { IncidentPage } from '../../src/shared/ipc/incidents/answers.ts'
import type { IncidentFilter } from '../../src/shared/ipc/incidents/contract.ts'
import {
  type IncidentProgress,
  type Measure,
  type MeasureKind,
  NEW_INCIDENT,
  TAKEN_KINDS,
  takeMeasure,
} from '../../src/shared/review/incidentMeasure.ts'
import { capture, finish, goBack, hear, save } from '../support/playCall.ts'
import { askApp } from './support/askApp.ts'
import { rowsOf } from './support/rows.ts'
import { dbOf, makeApp, playWhole, type TestApp } from './support/testApp.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const ALL: IncidentFilter = { status: null, reason: null, sinceMs: null }
const THREAT = [hear('threatened'), finish, { ...save, outcome: 'endedForThreat' }] as const
const SEVERE = [hear('insultedSeverely'), finish, save] as const
const USUAL = [hear('insulted'), finish, save] as const

async function pageOf(app: TestApp, filter: Partial<IncidentFilter> = {}): Promise<IncidentPage> {
  const page = await askApp(app)('incidents.list', { filter: { ...ALL, ...filter }, after: null })
  if (!page.ok) throw new Error(page.problem)
  return page.value
}

const idsOf = ({ items }: IncidentPage) => items.map(({ callId }) => callId)

/** The row that the measures of an incident give. */
function replayed(app: TestApp, callId: CallId) {
  const measures = rowsOf(dbOf(app), 'incident_measures').filter((row) => row.call_id === callId)
  return measures.reduce<IncidentProgress>((now, row) => {
    const next = takeMeasure(now, { kind: row.kind, takenAtMs: row.taken_at_ms } as Measure)
    if (!next.ok) throw new Error(`${row.kind} is in the log and is refused: ${next.problem}`)
    return next.value
  }, NEW_INCIDENT)
}

describe('an incident', () => {
  it('holds the words as heard, the versions, who was abused, and every measure with who took it when', async () => {
    const app = makeApp()
    const callId = playWhole(
      app,
      [
        hear('insultedSeverely'),
        capture('severeWordsHeard', 'Sie Stück Dreck'),
        hear('insulted'),
        capture('wordsHeard', 'verhört'),
        goBack,
        hear('threatened'),
        capture('severeWordsHeard', 'Ich finde Sie'),
        finish,
        save,
      ],
      { callerName: 'Herr Lang', reference: '4711' },
    )
    const ask = askApp(app)
    app.time.nowMs += HOUR_MS
    await ask('incidents.addMeasure', { callId, kind: 'backed', note: 'Gut gemacht' })
    app.time.nowMs += HOUR_MS
    const answer = await ask('incidents.addMeasure', { callId, kind: 'police', note: '' })
    expect(answer).toMatchObject({
      ok: true,
      value: {
        item: { reason: 'threat', status: 'answered', answeredAtMs: app.time.nowMs - HOUR_MS, callerName: 'Herr Lang' },
        agentName: 'Test',
        words: [{ words: 'Sie Stück Dreck' }, { words: 'Ich finde Sie' }],
        wordsErased: false,
        flowVersionNumber: 1,
        policyVersionNumber: 1,
        measures: [
          { kind: 'backed', note: 'Gut gemacht', by: 'Test', takenAtMs: app.time.nowMs - HOUR_MS },
          { kind: 'police', note: '', by: 'Test', takenAtMs: app.time.nowMs },
        ],
      },
    })
    expect(await ask('incidents.get', { callId })).toEqual(answer)
  })

  it('cannot be closed before somebody has backed or discussed it, and takes only notes once it is closed', async () => {
    const app = makeApp()
    const callId = playWhole(app, [...THREAT])
    const ask = askApp(app)
    const take = async (kind: (typeof TAKEN_KINDS)[number], note = '') => {
      const taken = await ask('incidents.addMeasure', { callId, kind, note })
      return taken.ok ? taken.value.item.status : taken.problem
    }
    expect([
      await take('closed'),
      await take('reopened'),
      await take('callerInformed'),
      await take('note'),
      await take('discussed'),
      await take('closed'),
      await take('closed'),
      await take('police'),
      await take('note', 'Anwalt hat geschrieben'),
      await take('reopened'),
    ]).toEqual([
      'incidentNotAnswered',
      'incidentNotClosed',
      'open',
      'badInput',
      'answered',
      'closed',
      'incidentClosed',
      'incidentClosed',
      'closed',
      'answered',
    ])
    expect(rowsOf(dbOf(app), 'incident_measures').map(({ kind }) => kind)).toEqual([
      'callerInformed',
      'discussed',
      'closed',
      'note',
      'reopened',
    ])
  })

  it('is at any time what its measures give', async () => {
    const app = makeApp()
    const callId = playWhole(app, [...THREAT])
    const ask = askApp(app)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...TAKEN_KINDS), { maxLength: 12 }), async (kinds) => {
        for (const kind of kinds) {
          app.time.nowMs += 1000
          await ask('incidents.addMeasure', { callId, kind, note: 'Wortlaut' })
        }
        const [row] = rowsOf(dbOf(app), 'incidents')
        const { status, answeredAtMs, closedAtMs } = replayed(app, callId)
        expect(row).toMatchObject({ status, answered_at_ms: answeredAtMs, closed_at_ms: closedAtMs })
      }),
      { numRuns: 25 },
    )
    const kinds = new Set<MeasureKind>(rowsOf(dbOf(app), 'incident_measures').map((row) => row.kind as MeasureKind))
    expect(kinds.size).toBe(TAKEN_KINDS.length)
  })

  it('can be opened by hand from a closed call, once', async () => {
    const app = makeApp()
    const callId = playWhole(app, [...USUAL])
    const ask = askApp(app)
    app.time.nowMs += DAY_MS
    expect(await ask('incidents.get', { callId })).toEqual({ ok: false, problem: 'noSuchIncident' })
    expect(await ask('incidents.open', { callId, note: 'Dritter Anruf dieser Art' })).toEqual({ ok: true, value: null })
    expect(await ask('incidents.open', { callId, note: '' })).toEqual({ ok: false, problem: 'alreadyIncident' })
    expect(await ask('incidents.get', { callId })).toMatchObject({
      value: {
        item: { reason: 'byHand', status: 'open', openedAtMs: app.time.nowMs },
        measures: [{ kind: 'opened', note: 'Dritter Anruf dieser Art' }],
      },
    })
    const [row] = rowsOf(dbOf(app), 'incidents')
    const [first] = rowsOf(dbOf(app), 'incident_measures')
    expect(row?.opened_at_ms).toBe(first?.taken_at_ms)
  })

  it('is for whoever supervises', async () => {
    const app = makeApp()
    const callId = playWhole(app, [...THREAT])
    dbOf(app).exec("DELETE FROM person_roles WHERE role = 'supervisor'")
    const ask = askApp(makeApp(app.paths.folder, app.time.nowMs))
    const refused = [
      await ask('incidents.list', { filter: ALL, after: null }),
      await ask('incidents.get', { callId }),
      await ask('incidents.open', { callId, note: '' }),
      await ask('incidents.addMeasure', { callId, kind: 'backed', note: '' }),
    ]
    expect(refused).toEqual(Array(4).fill({ ok: false, problem: 'notAllowed' }))
  })
})

describe('the register', () => {
  it('has what waits for backing first, by deadline, and filters by status, reason and period', async () => {
    const app = makeApp()
    const first = playWhole(app, [...THREAT])
    app.time.nowMs += 40 * DAY_MS
    const second = playWhole(app, [...SEVERE])
    const third = playWhole(app, [...THREAT])
    playWhole(app, [...USUAL])
    const ask = askApp(app)
    await ask('incidents.addMeasure', { callId: first, kind: 'backed', note: '' })
    await ask('incidents.addMeasure', { callId: second, kind: 'backed', note: '' })
    await ask('incidents.addMeasure', { callId: second, kind: 'closed', note: '' })
    const all = await pageOf(app)
    expect(idsOf(all)).toEqual([third, first, second])
    expect(all).toMatchObject({ next: null, counts: { open: 1, answered: 1, closed: 1 } })
    expect(idsOf(await pageOf(app, { status: 'closed' }))).toEqual([second])
    expect(idsOf(await pageOf(app, { reason: 'threat' }))).toEqual([third, first])
    expect(idsOf(await pageOf(app, { sinceMs: app.time.nowMs - 30 * DAY_MS }))).toEqual([third, second])
  })

  it('comes in pages that leave nothing out and show nothing twice', async () => {
    const app = makeApp()
    const played = Array.from({ length: 57 }, () => playWhole(app, [...SEVERE]))
    const ask = askApp(app)
    for (const callId of played.slice(0, 20)) {
      await ask('incidents.addMeasure', { callId, kind: 'backed', note: '' })
      await ask('incidents.addMeasure', { callId, kind: 'closed', note: '' })
    }
    const first = await pageOf(app)
    const second = await ask('incidents.list', { filter: ALL, after: first.next })
    if (!second.ok) throw new Error(second.problem)
    expect([...idsOf(first), ...idsOf(second.value)]).toEqual([
      ...played.slice(20),
      ...played.slice(0, 20).toReversed(),
    ])
    expect(second.value.next).toBeNull()
  })

  it('says how long the team takes to back, from five incidents on', async () => {
    const app = makeApp()
    const ask = askApp(app)
    const backAfter = async (ms: number) => {
      const callId = playWhole(app, [...SEVERE])
      const [row] = rowsOf(dbOf(app), 'incidents').filter((each) => each.call_id === callId)
      app.time.nowMs = Number(row?.opened_at_ms) + ms
      await ask('incidents.addMeasure', { callId, kind: 'backed', note: '' })
    }
    for (const hours of [1, 50, 3, 2]) await backAfter(hours * HOUR_MS)
    expect((await pageOf(app)).backing).toBeNull()
    await backAfter(10 * HOUR_MS)
    expect((await pageOf(app)).backing).toEqual({ medianMs: 3 * HOUR_MS, count: 5 })
    await backAfter(4 * HOUR_MS)
    expect((await pageOf(app)).backing).toEqual({ medianMs: 3.5 * HOUR_MS, count: 6 })
    await ask('privacy.save', { minimumGroup: 10 })
    expect(await pageOf(app)).toMatchObject({ backing: null, minimumGroup: 10 })
  })
})
