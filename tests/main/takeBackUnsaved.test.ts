import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { boot } from '../../src/main/services/boot.ts'
import { endApp } from '../../src/main/services/endApp.ts'
import { takeBackUnsaved } from '../../src/main/services/takeBackUnsaved.ts'
import { isSound, verifyDatabase } from '../../src/main/services/verifyDatabase.ts'
import { listCallEvents } from '../../src/main/store/callEventStore.ts'
import { finish, hear, save } from '../support/playCall.ts'
import { append, begin, dbOf, makeApp, type TestApp } from './support/testApp.ts'

const unsavedIn = (app: TestApp) =>
  readdirSync(app.paths.folder)
    .filter((name) => name.startsWith('ruhepol-unsaved-'))
    .map((name) => name.replace(/^ruhepol-unsaved-[\dTZ-]+/, ''))

/** Ends an app whose file another program locks, after some work. */
function endLocked(app: TestApp, work: () => void): void {
  const other = new Database(app.paths.database)
  other.exec('BEGIN EXCLUSIVE')
  work()
  endApp(app)
  other.close()
}

describe('events that could not be saved at the end', () => {
  it('are taken back at the next start, with their times: of a call on disk, and of calls that were only in memory', () => {
    const app = makeApp()
    const { callId } = begin(app)
    endLocked(app, () => {
      append(app, callId, [hear('insulted'), hear('calmed')])
      append(app, begin(app, { reference: '4711' }).callId, [hear('upset'), finish, save])
    })
    const next = makeApp(app.paths.folder, app.time.nowMs + 60_000)
    takeBackUnsaved(next)
    expect(unsavedIn(next)).toEqual(['taken.jsonl'])
    const lived = app.liveCalls.find(callId)?.events.map(({ atMs, event }) => [atMs, event.type])
    expect(listCallEvents(dbOf(next), callId).map(({ atMs, event }) => [atMs, event.type])).toEqual(lived)
    expect(boot(next)).toMatchObject({ value: { openCall: { callId }, saveState: { saved: true } } })
    expect(verifyDatabase(dbOf(next)).counts).toEqual({ ok: 2, redacted: 0, mismatch: 0 })
    takeBackUnsaved(next)
    expect(listCallEvents(dbOf(next), callId)).toHaveLength(3)
  })

  it('stay in their file where they do not follow on', () => {
    const app = makeApp()
    const { callId } = begin(app)
    append(app, callId, [hear('upset')])
    const gap = { callId, seq: 3, atMs: app.time.nowMs, event: hear('calmed') }
    writeFileSync(join(app.paths.folder, 'ruhepol-unsaved-2026-11-21T09-00-00-000Z.jsonl'), JSON.stringify(gap))
    writeFileSync(join(app.paths.folder, 'ruhepol-unsaved-2026-11-21T09-00-01-000Z.jsonl'), 'no JSON')
    app.database.close()
    const next = makeApp(app.paths.folder, app.time.nowMs)
    takeBackUnsaved(next)
    expect(unsavedIn(next)).toEqual(['.jsonl', '.jsonl'])
    expect(next.logged).toHaveLength(2)
    expect(next.liveCalls.list()).toEqual([])
    expect(isSound(verifyDatabase(dbOf(next)))).toBe(true)
  })
})
