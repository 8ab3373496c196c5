import { describe, expect, it } from 'vitest'
import { toBytes } from '../../src/main/db/idBytes.ts'
import { addMeasure } from '../../src/main/services/addMeasure.ts'
import { eraseWhatIsDue } from '../../src/main/services/eraseWhatIsDue.ts'
import { getLoggedCall } from '../../src/main/services/getLoggedCall.ts'
import { makeDailyBackup } from '../../src/main/services/makeDailyBackup.ts'
import { openIncidentByHand } from '../../src/main/services/openIncidentByHand.ts'
import { resumeStoredCall } from '../../src/main/services/resumeStoredCall.ts'
import { isSound, verifyDatabase } from '../../src/main/services/verifyDatabase.ts'
import type { CallId } from '../../src/shared/ids.ts'
import type { TakenKind } from '../../src/shared/review/incidentMeasure.ts'
import { capture, finish, hear, save } from '../support/playCall.ts'
import { countRows, rowsOf } from './support/rows.ts'
import { append, begin, dbOf, makeApp, playWhole, type TestApp } from './support/testApp.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const USUAL = [hear('insulted'), capture('wordsHeard', 'unfähig'), hear('insulted'), finish, save]
const INCIDENT = [hear('threatened'), capture('wordsHeard', 'Ich finde Sie'), finish, save]

type Left = { readonly times: boolean; readonly texts: boolean; readonly person: boolean; readonly references: boolean }

function whatIsLeft(app: TestApp, callId: CallId): Left {
  const db = dbOf(app)
  const has = (table: string) => rowsOf(db, table).some((row) => row.call_id === callId)
  const call = rowsOf(db, 'calls').find((row) => row.call_id === callId)
  return {
    times: has('call_event_times'),
    texts: has('call_event_texts'),
    person: call?.person_id !== null,
    references: has('call_references'),
  }
}

const ALL = { times: true, texts: true, person: true, references: true }

describe('retention', () => {
  it.each([
    { days: 6.9, usual: ALL, incident: ALL },
    { days: 7, usual: { ...ALL, times: false }, incident: { ...ALL, times: false } },
    { days: 29.9, usual: { ...ALL, times: false }, incident: { ...ALL, times: false } },
    { days: 30, usual: { ...ALL, times: false, texts: false }, incident: { ...ALL, times: false } },
    { days: 89.9, usual: { ...ALL, times: false, texts: false }, incident: { ...ALL, times: false } },
    {
      days: 90,
      usual: { times: false, texts: false, person: false, references: false },
      incident: { ...ALL, times: false },
    },
    {
      // Nobody has closed it: it is kept.
      days: 181,
      usual: { times: false, texts: false, person: false, references: false },
      incident: { ...ALL, times: false },
    },
  ])('after $days days', async ({ days, usual, incident }) => {
    const app = makeApp()
    const usualId = playWhole(app, USUAL, { callerName: 'Frau Kurz' })
    app.time.nowMs -= 5000
    const incidentId = playWhole(app, INCIDENT, { callerName: 'Herr Lang' })
    app.time.nowMs += days * DAY_MS + 1000
    await eraseWhatIsDue(app)
    const [device] = rowsOf(dbOf(app), 'devices')
    const deviceId = device?.device_id
    expect(rowsOf(dbOf(app), 'calls').map((row) => [row.origin_device_id, row.device_sequence])).toEqual([
      [deviceId, 1],
      [deviceId, 2],
    ])
    expect(rowsOf(dbOf(app), 'deletions').map((row) => [row.origin_device_id, row.device_sequence])).toEqual(
      rowsOf(dbOf(app), 'deletions').map((_, index) => [deviceId, index + 1]),
    )
    expect({ usual: whatIsLeft(app, usualId), incident: whatIsLeft(app, incidentId) }).toEqual({ usual, incident })
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
  })

  it('logs each erasing, and leaves a call that verify calls redacted and that still replays', async () => {
    const app = makeApp()
    const callId = playWhole(app, USUAL, { callerName: 'Frau Kurz' })
    app.time.nowMs += 30 * DAY_MS
    expect(await eraseWhatIsDue(app)).toEqual({ erased: 2, postponed: false })
    expect(rowsOf(dbOf(app), 'deletions')).toMatchObject([
      { call_id: callId, kind: 'stepTimes', row_count: 6, deleted_at_ms: app.time.nowMs },
      { call_id: callId, kind: 'freeText', row_count: 2, deleted_at_ms: app.time.nowMs },
    ])
    const report = verifyDatabase(dbOf(app))
    expect(report.calls).toEqual([{ callId, status: 'redacted' }])
    const call = getLoggedCall(app, callId)
    expect(call.ok && call.value.events.map(({ atMs, redacted }) => [atMs, redacted])).toEqual([
      [null, true],
      [null, false],
      [null, true],
      [null, false],
      [null, false],
      [null, false],
    ])
    expect(await eraseWhatIsDue(app)).toEqual({ erased: 0, postponed: false })
  })

  it('is wrong where something was erased without being logged', () => {
    const app = makeApp()
    const callId = playWhole(app, USUAL)
    dbOf(app).prepare('DELETE FROM call_event_texts WHERE call_id = ?').run(toBytes(callId))
    expect(verifyDatabase(dbOf(app)).calls).toEqual([{ callId, status: 'mismatch', reason: 'erasedWithoutRecord' }])
  })

  it('never runs while a call is open, silent or not, and runs when that one was forgotten', async () => {
    const app = makeApp()
    playWhole(app, USUAL)
    app.time.nowMs += 40 * DAY_MS
    begin(app)
    expect(await eraseWhatIsDue(app)).toEqual({ erased: 0, postponed: true })
    expect(countRows(dbOf(app), 'deletions')).toBe(0)
    app.time.nowMs += 11 * HOUR_MS
    expect(await eraseWhatIsDue(app)).toEqual({ erased: 0, postponed: true })
    app.time.nowMs += HOUR_MS
    expect(await eraseWhatIsDue(app)).toEqual({ erased: 2, postponed: false })
  })

  it('never runs while an old call is taken up again, also before its first key', async () => {
    const before = makeApp()
    const { callId } = begin(before)
    const app = makeApp(before.paths.folder, before.time.nowMs + 40 * DAY_MS)
    expect(resumeStoredCall(app, callId)).toMatchObject({ ok: true })
    expect(await eraseWhatIsDue(app)).toEqual({ erased: 0, postponed: true })
    expect(await makeDailyBackup(app)).toBe(false)
  })

  it('counts from the last event, also of a call that was left open and when its times are erased', async () => {
    const app = makeApp()
    const { callId } = begin(app, { callerName: 'Frau Kurz' })
    const startedAtMs = app.time.nowMs
    app.time.nowMs += 6 * DAY_MS
    append(app, callId, [hear('calmed')])
    const left = async (days: number) => {
      app.time.nowMs = startedAtMs + days * DAY_MS + 2000
      await eraseWhatIsDue(app)
      const { times, texts } = whatIsLeft(app, callId)
      return { times, texts }
    }
    expect(await left(12)).toEqual({ times: true, texts: true })
    expect(await left(13)).toEqual({ times: false, texts: true })
    expect(await left(35)).toEqual({ times: false, texts: true })
    expect(await left(36)).toEqual({ times: false, texts: false })
  })

  it('works through many calls', async () => {
    const app = makeApp()
    for (let call = 0; call < 45; call += 1) playWhole(app, [finish, save])
    app.time.nowMs += 8 * DAY_MS
    expect(await eraseWhatIsDue(app)).toEqual({ erased: 45, postponed: false })
    expect(countRows(dbOf(app), 'call_event_times')).toBe(0)
  })

  it('leaves nothing of an erased text in the files', async () => {
    const { readFileSync } = await import('node:fs')
    const app = makeApp()
    playWhole(app, [capture('concern', 'Geheimniskrämerei'), ...USUAL])
    const files = () => ['', '-wal'].map((suffix) => readFileSync(app.paths.database + suffix, 'latin1')).join('')
    expect(files()).toContain('Geheimniskr')
    app.time.nowMs += 30 * DAY_MS
    await eraseWhatIsDue(app)
    expect(files()).not.toContain('Geheimniskr')
  })
})

describe('an incident', () => {
  const take = (app: TestApp, callId: CallId, kind: TakenKind) => {
    expect(addMeasure(app, { callId, kind, note: `${kind}, sagt Frau Kurz` }).ok).toBe(true)
  }
  /** What is left some days after the last event of the call. */
  const leftAfter = async (app: TestApp, callId: CallId, days: number, endedAtMs: number) => {
    app.time.nowMs = endedAtMs + days * DAY_MS
    await eraseWhatIsDue(app)
    const { texts, person } = whatIsLeft(app, callId)
    const notes = rowsOf(dbOf(app), 'incident_measures').filter(({ note }) => note !== '').length
    return { texts, person, notes }
  }
  const KEPT = { texts: true, person: true }
  const GONE = { texts: false, person: false, notes: 0 }

  it('that was closed early is kept for 180 days', async () => {
    const app = makeApp()
    const callId = playWhole(app, INCIDENT)
    const endedAtMs = app.time.nowMs
    take(app, callId, 'backed')
    take(app, callId, 'closed')
    expect(await leftAfter(app, callId, 179.9, endedAtMs)).toEqual({ ...KEPT, notes: 2 })
    expect(await leftAfter(app, callId, 180, endedAtMs)).toEqual(GONE)
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
  })

  it('is kept until it is closed, if that is later, and again when it was reopened', async () => {
    const app = makeApp()
    const callId = playWhole(app, INCIDENT)
    const endedAtMs = app.time.nowMs
    take(app, callId, 'backed')
    take(app, callId, 'closed')
    take(app, callId, 'reopened')
    expect(await leftAfter(app, callId, 400, endedAtMs)).toEqual({ ...KEPT, notes: 3 })
    take(app, callId, 'closed')
    expect(await leftAfter(app, callId, 400, endedAtMs)).toEqual(GONE)
  })

  it('counts too where somebody opened it by hand later', async () => {
    const app = makeApp()
    const callId = playWhole(app, USUAL)
    const endedAtMs = app.time.nowMs
    app.time.nowMs += 20 * DAY_MS
    expect(openIncidentByHand(app, { callId, note: 'Muster' })).toEqual({ ok: true, value: null })
    expect(await leftAfter(app, callId, 181, endedAtMs)).toEqual({ ...KEPT, notes: 1 })
    take(app, callId, 'discussed')
    take(app, callId, 'closed')
    expect(await leftAfter(app, callId, 181, endedAtMs)).toEqual(GONE)
  })

  it('that is opened when its texts have gone loses its notes all the same', async () => {
    const app = makeApp()
    const callId = playWhole(app, USUAL)
    const endedAtMs = app.time.nowMs
    await leftAfter(app, callId, 100, endedAtMs)
    openIncidentByHand(app, { callId, note: 'Muster' })
    take(app, callId, 'discussed')
    take(app, callId, 'closed')
    expect(await leftAfter(app, callId, 179, endedAtMs)).toEqual({ ...GONE, notes: 3 })
    expect(await leftAfter(app, callId, 180, endedAtMs)).toEqual(GONE)
  })
})
