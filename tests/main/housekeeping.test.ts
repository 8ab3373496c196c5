import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { listBackups } from '../../src/main/db/backups.ts'
import { markAsOurs } from '../../src/main/db/checkFile.ts'
import type { WriteDb } from '../../src/main/db/database.ts'
import { toBytes } from '../../src/main/db/idBytes.ts'
import { migrate, schemaVersion } from '../../src/main/db/migrate.ts'
import { MIGRATIONS } from '../../src/main/db/migrations/migrations.ts'
import { Housekeeping } from '../../src/main/services/housekeeping.ts'
import { finish, hear, save } from '../support/playCall.ts'
import { countRows, rowsOf } from './support/rows.ts'
import { append, begin, dbOf, makeApp, playWhole, START_MS } from './support/testApp.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const WHOLE = [hear('insulted'), finish, save]

describe('housekeeping', () => {
  it('runs some seconds after the start and then once an hour, by itself', async () => {
    const app = makeApp()
    const housekeeping = new Housekeeping(app)
    playWhole(app, WHOLE)
    app.time.nowMs += 8 * DAY_MS
    await housekeeping.tick()
    expect(countRows(dbOf(app), 'deletions')).toBe(1)
    expect(listBackups(app.paths.backups)).toHaveLength(1)
    playWhole(app, WHOLE)
    const db = dbOf(app)
    db.exec(
      `UPDATE calls SET last_event_at_ms = last_event_at_ms - ${9 * DAY_MS}, started_at_ms = started_at_ms - ${9 * DAY_MS}`,
    )
    db.exec(`UPDATE call_event_times SET at_ms = at_ms - ${9 * DAY_MS}`)
    app.time.nowMs += HOUR_MS - 10_000
    await housekeeping.tick()
    expect(countRows(db, 'deletions')).toBe(1)
    app.time.nowMs += 10_000
    await housekeeping.tick()
    expect(countRows(db, 'deletions')).toBe(2)
  })

  it('waits while a call goes on, and does not wait an hour more afterwards', async () => {
    const app = makeApp()
    playWhole(app, WHOLE)
    const housekeeping = new Housekeeping(app)
    app.time.nowMs += 8 * DAY_MS
    const { callId } = begin(app)
    await housekeeping.tick()
    expect(countRows(dbOf(app), 'deletions')).toBe(0)
    append(app, callId, [finish, save])
    await housekeeping.tick()
    expect(countRows(dbOf(app), 'deletions')).toBe(1)
  })

  it('moves the log into the database between calls, not in one', async () => {
    const app = makeApp()
    const housekeeping = new Housekeeping(app)
    const { callId } = begin(app)
    const inDatabase = () => readFileSync(app.paths.database).includes(toBytes(callId))
    await housekeeping.tick()
    expect(inDatabase()).toBe(false)
    append(app, callId, [finish, save])
    await housekeeping.tick()
    expect(inDatabase()).toBe(true)
  })

  it('erases old files that were set aside, and no others', async () => {
    const app = makeApp()
    dbOf(app)
    const names = ['ruhepol-set-aside-x.db', 'ruhepol-set-aside-x.db-wal', 'ruhepol-unsaved-x.jsonl', 'window.json']
    for (const name of names) {
      writeFileSync(join(app.paths.folder, name), '')
      utimesSync(join(app.paths.folder, name), START_MS / 1000, START_MS / 1000)
    }
    const housekeeping = new Housekeeping(app)
    app.time.nowMs = START_MS + 29 * DAY_MS
    await housekeeping.tick()
    const left = () => names.filter((name) => existsSync(join(app.paths.folder, name)))
    expect(left()).toEqual(names)
    app.time.nowMs = START_MS + 31 * DAY_MS
    await housekeeping.tick()
    expect(left()).toEqual(['window.json'])
  })

  it('sweeps copies that a crash left half-made, and none that may still be in the making', async () => {
    const app = makeApp()
    dbOf(app)
    mkdirSync(app.paths.backups, { recursive: true })
    const inFolder = ['ruhepol.db.recovered', 'ruhepol.db.recovered-journal', 'ruhepol.db.restored']
    const files = [
      ...inFolder.map((name) => join(app.paths.folder, name)),
      join(app.paths.backups, 'ruhepol-2026-11-20T08-00-00-000Z.db.part'),
    ]
    for (const file of files) {
      writeFileSync(file, '')
      utimesSync(file, START_MS / 1000, START_MS / 1000)
    }
    const housekeeping = new Housekeeping(app)
    app.time.nowMs = START_MS + HOUR_MS
    await housekeeping.tick()
    expect(files.map((file) => existsSync(file))).toEqual([true, true, true, true])
    app.time.nowMs = START_MS + 2 * HOUR_MS
    await housekeeping.tick()
    expect(files.map((file) => existsSync(file))).toEqual([false, false, false, false])
    expect(existsSync(app.paths.database)).toBe(true)
  })

  it('keeps no old backup beside a new one', async () => {
    const app = makeApp()
    playWhole(app, WHOLE)
    const housekeeping = new Housekeeping(app)
    app.time.nowMs += DAY_MS
    await housekeeping.tick()
    app.time.nowMs += 20 * DAY_MS
    await housekeeping.tick()
    expect(listBackups(app.paths.backups).map(({ madeAtMs }) => madeAtMs)).toEqual([app.time.nowMs])
  })
})

describe('a backup before a migration', () => {
  it('is made in the profile and noted in the migrated file', () => {
    const app = makeApp()
    playWhole(app, WHOLE)
    app.database.close()
    rmSync(app.paths.database)
    const older = new Database(app.paths.database) as unknown as WriteDb
    migrate(older, MIGRATIONS.slice(0, -1))
    markAsOurs(older)
    older.close()
    const next = makeApp(app.paths.folder, app.time.nowMs + DAY_MS)
    expect(rowsOf(dbOf(next), 'backups')).toMatchObject([{ reason: 'beforeMigration', made_at_ms: next.time.nowMs }])
    const [backup] = listBackups(next.paths.backups)
    const copy = new Database(backup?.path, { readonly: true })
    expect(schemaVersion(copy)).toBe(MIGRATIONS.at(-2)?.number)
    copy.close()
  })
})
