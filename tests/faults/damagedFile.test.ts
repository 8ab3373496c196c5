import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listBackups } from '../../src/main/db/backups.ts'
import { boot } from '../../src/main/services/boot.ts'
import { makeDailyBackup } from '../../src/main/services/makeDailyBackup.ts'
import { saveCopy } from '../../src/main/services/saveCopy.ts'
import { restoreBackup, startNew } from '../../src/main/services/setUpDatabase.ts'
import { isSound, verifyDatabase } from '../../src/main/services/verifyDatabase.ts'
import { listCallEvents } from '../../src/main/store/callEventStore.ts'
import { eachCall } from '../../src/main/store/callQueries.ts'
import { rowsOf } from '../main/support/rows.ts'
import { append, begin, dbOf, makeApp, makeFolder, playWhole, type TestApp } from '../main/support/testApp.ts'
import { damage } from '../support/damage.ts'
import { capture, finish, hear, save } from '../support/playCall.ts'

const WHOLE = [hear('insulted'), capture('wordsHeard', 'unfähig'), finish, save]
const callsIn = (app: TestApp) => [...eachCall(dbOf(app))].map(({ callId }) => callId)
const setAsideIn = (app: TestApp) =>
  readdirSync(app.paths.folder).filter((name) => /^ruhepol-set-aside-.*\.db$/.test(name))

/** Where in the file the root page of a table begins. */
function pageOf(path: string, table: string): number {
  const db = new Database(path, { readonly: true })
  try {
    const root = Number(db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table))
    return (root - 1) * Number(db.pragma('page_size', { simple: true }))
  } finally {
    db.close()
  }
}

describe('a damaged file at start', () => {
  it('is not opened and not changed; the last backup comes back, with the calls that can still be read', async () => {
    const before = makeApp()
    const old = playWhole(before, WHOLE)
    expect(await makeDailyBackup(before)).toBe(true)
    const young = playWhole(before, WHOLE, { callerName: 'Frau Kurz' })
    before.database.close()
    damage(before.paths.database, pageOf(before.paths.database, 'settings'), 4096)
    const damaged = readFileSync(before.paths.database)

    const app = makeApp(before.paths.folder, before.time.nowMs)
    expect(boot(app)).toEqual({ ok: false, problem: 'corrupted' })
    expect(readFileSync(app.paths.database).equals(damaged)).toBe(true)
    expect(restoreBackup(app)).toMatchObject({ ok: true })
    const [aside = ''] = setAsideIn(app)
    expect(readFileSync(join(app.paths.folder, aside)).equals(damaged)).toBe(true)
    expect(boot(app)).toMatchObject({ ok: true, value: { saveState: { saved: true } } })
    expect(callsIn(app)).toEqual([old, young])
    const next = playWhole(app, WHOLE)
    expect(callsIn(app)).toEqual([old, young, next])
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
  })

  it('that is no database at all gives way to the backup alone', async () => {
    const before = makeApp()
    const old = playWhole(before, WHOLE)
    await makeDailyBackup(before)
    before.database.close()
    writeFileSync(before.paths.database, 'not a database')
    const app = makeApp(before.paths.folder, before.time.nowMs)
    expect(boot(app)).toEqual({ ok: false, problem: 'notADatabase' })
    expect(restoreBackup(app)).toMatchObject({ ok: true })
    expect(callsIn(app)).toEqual([old])
    expect(setAsideIn(app)).toHaveLength(1)
  })

  it('without a backup is set aside for a new one, with the calls that can still be read', () => {
    const before = makeApp()
    const old = playWhole(before, WHOLE)
    before.database.close()
    damage(before.paths.database, pageOf(before.paths.database, 'settings'), 4096)
    const app = makeApp(before.paths.folder, before.time.nowMs)
    expect(boot(app)).toEqual({ ok: false, problem: 'corrupted' })
    expect(restoreBackup(app)).toEqual({ ok: false, problem: 'noBackup' })
    expect(startNew(app)).toEqual({ ok: true, value: null })
    expect(boot(app)).toMatchObject({ ok: true })
    expect(callsIn(app)).toEqual([old])
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
    playWhole(app, WHOLE)
    expect(setAsideIn(app)).toHaveLength(1)
  })

  it('can be copied elsewhere as it is', async () => {
    const folder = makeFolder()
    const app = makeApp(folder)
    writeFileSync(app.paths.database, 'not a database')
    const copied = await saveCopy(app, makeFolder())
    expect(copied.ok && readFileSync(join(copied.value.path, 'ruhepol.db'), 'utf8')).toBe('not a database')
  })
})

describe('a file that is gone at start', () => {
  it('is missed where there is a backup of it, and comes back from it', async () => {
    const before = makeApp()
    const old = playWhole(before, WHOLE)
    await makeDailyBackup(before)
    before.database.close()
    rmSync(before.paths.database)
    const app = makeApp(before.paths.folder, before.time.nowMs)
    expect(boot(app)).toEqual({ ok: false, problem: 'deleted' })
    expect(existsSync(app.paths.database)).toBe(false)
    expect(restoreBackup(app)).toMatchObject({ ok: true })
    expect(callsIn(app)).toEqual([old])
  })
})

describe('a file that is damaged while running', () => {
  it('keeps the call going; the backup takes over the call with every step', async () => {
    const app = makeApp()
    const old = playWhole(app, WHOLE)
    await makeDailyBackup(app)
    const { callId } = begin(app, { reference: '4711' })
    append(app, callId, [hear('insulted')])
    app.database.close()
    damage(app.paths.database, 0, 20_000)
    rmSync(`${app.paths.database}-wal`, { force: true })
    expect(append(app, callId, [hear('insulted')])).toMatchObject({ saved: false, fault: 'notADatabase' })
    append(app, callId, [hear('calmed')])
    expect(restoreBackup(app)).toMatchObject({ ok: true })
    expect(app.saving.state()).toEqual({ saved: true })
    expect(callsIn(app)).toEqual([old, callId])
    expect(listCallEvents(dbOf(app), callId).map(({ event }) => event.type)).toEqual([
      'call.started',
      'caller.insulted',
      'caller.insulted',
      'caller.calmed',
    ])
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
  })
})

describe('a copy elsewhere', () => {
  it('holds the database, and what is only in memory as JSON lines', async () => {
    const app = makeApp()
    const saved = playWhole(app, WHOLE)
    const { callId } = begin(app)
    const other = new Database(app.paths.database)
    onTestFinished(() => void other.close())
    other.exec('BEGIN EXCLUSIVE')
    append(app, callId, [hear('insulted'), { type: 'agent.noted', text: 'zwei\nZeilen' }])
    const copied = await saveCopy(app, makeFolder())
    if (!copied.ok) throw new Error(copied.problem)
    const lines = readFileSync(join(copied.value.path, 'unsaved-events.jsonl'), 'utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { callId, seq: 1, event: { type: 'caller.insulted' } },
      { callId, seq: 2, event: { type: 'agent.noted', text: 'zwei\nZeilen' } },
    ])
    const copy = new Database(join(copied.value.path, 'ruhepol.db'), { readonly: true })
    onTestFinished(() => void copy.close())
    expect(rowsOf(copy, 'calls').map(({ call_id }) => call_id)).toEqual([saved, callId])
  })

  it('says why it cannot be made', async () => {
    const app = makeApp()
    const file = join(makeFolder(), 'file')
    writeFileSync(file, '')
    expect(await saveCopy(app, file)).toEqual({ ok: false, problem: 'cannotOpen' })
  })
})

describe('the daily backup', () => {
  it('is made once a day, never in a call, and only the newest three are kept', async () => {
    const app = makeApp()
    begin(app)
    expect(await makeDailyBackup(app)).toBe(false)
    app.time.nowMs += 12 * 3_600_000
    const made: boolean[] = []
    for (let half = 0; half < 10; half += 1) {
      made.push(await makeDailyBackup(app))
      app.time.nowMs += 12 * 3_600_000
    }
    expect(made).toEqual([true, false, true, false, true, false, true, false, true, false])
    const backups = listBackups(app.paths.backups)
    expect(backups).toHaveLength(3)
    for (const { path } of backups) {
      const copy = new Database(path, { readonly: true })
      expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
      copy.close()
    }
  })

  it('leaves no half-made file behind that could be taken for one', async () => {
    const app = makeApp()
    playWhole(app, WHOLE)
    mkdirSync(app.paths.backups, { recursive: true })
    writeFileSync(join(app.paths.backups, 'ruhepol-2026-11-21T08-00-00-000Z.db.part'), '')
    expect(listBackups(app.paths.backups)).toEqual([])
    copyFileSync(app.paths.database, join(app.paths.backups, 'ruhepol-2026-11-19T08-00-00-000Z.db'))
    expect(await makeDailyBackup(app)).toBe(true)
    expect(listBackups(app.paths.backups).every(({ path }) => statSync(path).size > 0)).toBe(true)
  })
})
