import { renameSync, rmSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { toBytes } from '../../src/main/db/idBytes.ts'
import { appendEvent } from '../../src/main/services/appendEvent.ts'
import { boot } from '../../src/main/services/boot.ts'
import { isSound, verifyDatabase } from '../../src/main/services/verifyDatabase.ts'
import { listCallEvents } from '../../src/main/store/callEventStore.ts'
import type { CallId } from '../../src/shared/ids.ts'
import type { SaveState } from '../../src/shared/ipc/answers.ts'
import { queryOf, TODAY } from '../../src/shared/review/listView.ts'
import { finish, hear, save } from '../support/playCall.ts'
import { askApp } from './support/askApp.ts'
import { countRows } from './support/rows.ts'
import { append, begin, dbOf, makeApp, makeFolder, type TestApp } from './support/testApp.ts'

const typesOf = (app: TestApp, callId: CallId) => listCallEvents(dbOf(app), callId).map(({ event }) => event.type)

/** Lets SQLite itself run out of room: the next commit that needs a page fails with SQLITE_FULL. */
function fillUp(app: TestApp): () => void {
  const db = dbOf(app)
  db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`)
  return () => db.pragma('max_page_count = 1000000')
}

/** Appends until saving fails. */
function appendUntilFull(app: TestApp, callId: CallId): number {
  for (let count = 1; count < 2000; count += 1) {
    if (!append(app, callId, [hear(count % 2 === 0 ? 'upset' : 'calmed')]).saved) return count
  }
  throw new Error('the file never became full')
}

/** Locks the file as another program would. */
function lock(app: TestApp): () => void {
  const other = new Database(app.paths.database)
  other.exec('BEGIN EXCLUSIVE')
  onTestFinished(() => void other.close())
  return () => other.exec('ROLLBACK')
}

describe('an acknowledged event', () => {
  it('can be read by another program before the answer is given', () => {
    const app = makeApp()
    const { callId } = begin(app)
    const other = new Database(app.paths.database, { readonly: true })
    onTestFinished(() => void other.close())
    const count = () => other.prepare('SELECT count(*) FROM call_events WHERE call_id = ?').pluck().get(toBytes(callId))
    for (let seq = 1; seq <= 20; seq += 1) {
      append(app, callId, [hear('upset')])
      expect(count()).toBe(seq + 1)
    }
  })

  it('is written through to the disk with each commit', () => {
    const db = dbOf(makeApp())
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(db.pragma('synchronous', { simple: true })).toBe(2)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(db.pragma('secure_delete', { simple: true })).toBe(1)
  })

  it('has the number that was asked for, and no other is taken', () => {
    const app = makeApp()
    const { callId } = begin(app)
    append(app, callId, [hear('upset')])
    const again = appendEvent(app, { callId, seq: 1, event: hear('insulted') })
    const early = appendEvent(app, { callId, seq: 3, event: hear('insulted') })
    const nowhere = appendEvent(app, { callId: 'no such call' as CallId, seq: 1, event: hear('insulted') })
    expect([again, early, nowhere].map((answer) => !answer.ok && answer.problem)).toEqual([
      'outOfOrder',
      'outOfOrder',
      'noSuchCall',
    ])
    expect(typesOf(app, callId)).toEqual(['call.started', 'caller.upset'])
  })

  it('that is refused leaves no trace', () => {
    const app = makeApp()
    const { callId } = begin(app)
    const refused = appendEvent(app, { callId, seq: 1, event: { type: 'agent.wentBack' } })
    expect(refused).toEqual({ ok: false, problem: 'nothingToTakeBack' })
    expect(countRows(dbOf(app), 'call_events')).toBe(1)
    expect(app.liveCalls.find(callId)?.events).toHaveLength(1)
  })
})

describe('when saving fails', () => {
  it('keeps the call going in memory and writes everything in order once it works again', async () => {
    const app = makeApp()
    const told: SaveState[] = []
    app.saving.onChange((state) => told.push(state))
    const { callId } = begin(app)
    const makeRoom = fillUp(app)
    const saved = appendUntilFull(app, callId)
    const state = append(app, callId, [hear('insulted'), hear('apologised'), hear('threatened')])
    expect(state).toEqual({ saved: false, pending: 4, fault: 'diskFull' })
    expect(typesOf(app, callId)).toHaveLength(saved)
    expect(await app.saving.tick()).toEqual(state)
    makeRoom()
    expect(await app.saving.tick()).toEqual({ saved: true })
    expect(typesOf(app, callId).slice(-3)).toEqual(['caller.insulted', 'caller.apologised', 'caller.threatened'])
    expect(told).toEqual([{ saved: false, pending: 1, fault: 'diskFull' }, { saved: true }])
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
  })

  it('starts, finishes and starts calls in memory while another program locks the file', async () => {
    const app = makeApp()
    const first = begin(app)
    const unlock = lock(app)
    append(app, first.callId, [hear('insulted'), finish, save])
    const second = begin(app, { callerName: 'Herr Lang' })
    const state = append(app, second.callId, [hear('upset')])
    expect(state).toEqual({ saved: false, pending: 5, fault: 'locked' })
    expect(countRows(dbOf(app), 'calls')).toBe(1)
    unlock()
    expect(await app.saving.tick()).toEqual({ saved: true })
    expect(typesOf(app, first.callId)).toEqual(['call.started', 'caller.insulted', 'agent.finished', 'wrapUp.saved'])
    expect(typesOf(app, second.callId)).toEqual(['call.started', 'caller.upset'])
    expect(app.liveCalls.list().map(({ callId }) => callId)).toEqual([second.callId])
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
  })

  it('never makes a key wait for the file', () => {
    const app = makeApp()
    const { callId } = begin(app)
    lock(app)
    append(app, callId, [hear('insulted')])
    const startedAtMs = performance.now()
    for (let count = 0; count < 50; count += 1) append(app, callId, [hear('upset')])
    expect(performance.now() - startedAtMs).toBeLessThan(50 * 50)
    expect(app.saving.state()).toMatchObject({ saved: false, pending: 51 })
  })

  it('lists and shows the calls that are only in memory', async () => {
    const { getLoggedCall } = await import('../../src/main/services/getLoggedCall.ts')
    const app = makeApp()
    begin(app)
    lock(app)
    const { callId } = begin(app, { callerName: 'Frau Kurz' })
    append(app, callId, [hear('insulted')])
    const page = { query: queryOf(TODAY, app.time.nowMs), at: 'start', limit: 50 } as const
    const list = await askApp(app)('calls.page', page)
    expect(list.ok && list.value.rows.map((row) => [row.callerName, row.strikes])).toEqual([
      ['Frau Kurz', 1],
      [null, 0],
    ])
    const call = getLoggedCall(app, callId)
    expect(call.ok && call.value.events.map(({ event }) => event.type)).toEqual(['call.started', 'caller.insulted'])
  })
})

describe('when the file is gone', () => {
  const remove = (app: TestApp) => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(app.paths.database + suffix, { force: true })
  }

  it('notices, goes on in memory, and puts everything back: older calls too', async () => {
    const app = makeApp()
    const older = begin(app)
    append(app, older.callId, [hear('insulted'), finish, save])
    const { callId } = begin(app)
    append(app, callId, [hear('upset')])
    remove(app)
    expect(append(app, callId, [hear('insulted')])).toEqual({ saved: false, pending: 1, fault: 'deleted' })
    expect(await app.saving.tick()).toEqual({ saved: true })
    const other = new Database(app.paths.database, { readonly: true })
    onTestFinished(() => void other.close())
    expect(other.prepare('SELECT count(*) FROM calls').pluck().get()).toBe(2)
    expect(typesOf(app, callId)).toEqual(['call.started', 'caller.upset', 'caller.insulted'])
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
    append(app, callId, [hear('calmed')])
    expect(app.saving.state()).toEqual({ saved: true })
  })

  it('notices within a second, also without a key', async () => {
    const app = makeApp()
    begin(app)
    remove(app)
    expect(await app.saving.tick()).toEqual({ saved: true })
    expect(countRows(dbOf(app), 'calls')).toBe(1)
    expect(app.database.isInPlace()).toBe(true)
  })

  it('puts the whole folder back', async () => {
    const app = makeApp()
    const { callId } = begin(app)
    rmSync(app.paths.folder, { recursive: true })
    append(app, callId, [hear('upset')])
    expect(await app.saving.tick()).toEqual({ saved: true })
    expect(typesOf(app, callId)).toEqual(['call.started', 'caller.upset'])
  })

  it('sets a foreign file in its place aside instead of overwriting it', async () => {
    const app = makeApp()
    const { callId } = begin(app)
    renameSync(app.paths.database, `${app.paths.database}.moved`)
    writeFileSync(app.paths.database, 'somebody else’s')
    expect(append(app, callId, [hear('upset')])).toMatchObject({ saved: false, fault: 'deleted' })
    expect(await app.saving.tick()).toEqual({ saved: true })
    const { readdirSync, readFileSync } = await import('node:fs')
    const aside = readdirSync(app.paths.folder).filter((name) => name.startsWith('ruhepol-set-aside-'))
    expect(aside.map((name) => readFileSync(`${app.paths.folder}/${name}`, 'utf8'))).toContain('somebody else’s')
    expect(typesOf(app, callId)).toEqual(['call.started', 'caller.upset'])
  })

  it('goes on with the file when it comes back by itself', async () => {
    const app = makeApp()
    const { callId } = begin(app)
    renameSync(app.paths.database, `${app.paths.database}.moved`)
    append(app, callId, [hear('upset')])
    renameSync(`${app.paths.database}.moved`, app.paths.database)
    expect(await app.saving.tick()).toEqual({ saved: true })
    expect(typesOf(app, callId)).toEqual(['call.started', 'caller.upset'])
  })

  it('writes all it knows of the call into a new file where the lost one cannot be read', async () => {
    const app = makeApp()
    const { callId } = begin(app, { reference: '4711' })
    append(app, callId, [hear('insulted')])
    remove(app)
    append(app, callId, [hear('insulted')])
    app.database.close()
    expect(await app.saving.tick()).toEqual({ saved: true })
    expect(typesOf(app, callId)).toEqual(['call.started', 'caller.insulted', 'caller.insulted'])
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
    const next = boot(makeApp(app.paths.folder, app.time.nowMs))
    expect(next.ok && next.value.openCall?.callId).toBe(callId)
    expect(next.ok && next.value.person).toEqual(app.database.findProfile()?.person)
  })
})

describe('at the end of the app', () => {
  it('saves once more, and keeps in a file of its own what still cannot be saved', async () => {
    const { endApp } = await import('../../src/main/services/endApp.ts')
    const { readdirSync, readFileSync } = await import('node:fs')
    const app = makeApp(makeFolder())
    const { callId } = begin(app)
    lock(app)
    append(app, callId, [hear('insulted')])
    endApp(app)
    const [name] = readdirSync(app.paths.folder).filter((each) => each.startsWith('ruhepol-unsaved-'))
    const [line] = readFileSync(`${app.paths.folder}/${name}`, 'utf8').split('\n')
    expect(JSON.parse(line ?? '')).toEqual({
      callId,
      seq: 1,
      atMs: app.time.nowMs,
      event: { type: 'caller.insulted' },
    })
  })
})
