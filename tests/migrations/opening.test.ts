import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { backUpNow, listBackups } from '../../src/main/db/backups.ts'
import type { Migration } from '../../src/main/db/migrate.ts'
import { latestVersion, schemaVersion } from '../../src/main/db/migrate.ts'
import { MIGRATIONS } from '../../src/main/db/migrations/migrations.ts'
import { openDatabase, openForReading } from '../../src/main/db/openDatabase.ts'
import { rowsOf } from '../main/support/rows.ts'
import { makeFolder } from '../main/support/testApp.ts'

const NOW_MS = Date.UTC(2026, 10, 21, 9)
const noBackup = {
  backUpBeforeMigration: () => {
    throw new Error('no backup was expected')
  },
}

const LATER: Migration = { number: 990, run: (db) => db.exec('CREATE TABLE later (x INTEGER PRIMARY KEY) STRICT') }

/** A file as the app leaves it, with a row. */
function makeFile(): string {
  const path = join(makeFolder(), 'ruhepol.db')
  const opened = openDatabase(path, noBackup)
  if (!opened.ok) throw new Error(opened.problem)
  opened.value.exec("INSERT INTO devices (device_id, is_this, created_at_ms) VALUES (x'd1', 1, 1)")
  opened.value.close()
  return path
}

/** The file must be byte for byte what it was. */
function expectUntouched(path: string, look: () => void): void {
  const before = readFileSync(path)
  look()
  expect(readFileSync(path).equals(before)).toBe(true)
}

describe('opening', () => {
  it('makes a new file with the newest schema, without a backup', () => {
    const opened = openDatabase(join(makeFolder(), 'new', 'ruhepol.db'), noBackup)
    if (!opened.ok) throw new Error(opened.problem)
    expect(schemaVersion(opened.value)).toBe(latestVersion())
    opened.value.close()
  })

  it('makes a backup before it migrates an existing file', () => {
    const path = makeFile()
    const folder = makeFolder()
    const opened = openDatabase(path, {
      backUpBeforeMigration: (db) => void backUpNow(db, folder, NOW_MS),
      migrations: [...MIGRATIONS, LATER],
    })
    if (!opened.ok) throw new Error(opened.problem)
    expect(schemaVersion(opened.value)).toBe(990)
    const [backup, ...more] = listBackups(folder)
    expect(more).toEqual([])
    const copy = new Database(backup?.path, { readonly: true })
    expect(schemaVersion(copy)).toBe(latestVersion())
    expect(rowsOf(copy, 'devices')).toEqual(rowsOf(opened.value, 'devices'))
    copy.close()
    opened.value.close()
  })

  it('leaves the file as it was where the backup fails', () => {
    const path = makeFile()
    const opened = openDatabase(path, {
      backUpBeforeMigration: () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      },
      migrations: [...MIGRATIONS, LATER],
    })
    expect(opened).toEqual({ ok: false, problem: 'diskFull' })
    const db = new Database(path, { readonly: true })
    expect(schemaVersion(db)).toBe(latestVersion())
    db.close()
  })

  it('refuses a newer file and does not touch it', () => {
    const path = makeFile()
    const newer = openDatabase(path, { backUpBeforeMigration: () => undefined, migrations: [...MIGRATIONS, LATER] })
    if (newer.ok) newer.value.close()
    expectUntouched(path, () => {
      expect(openDatabase(path, noBackup)).toEqual({ ok: false, problem: 'newerVersion' })
      expect(openForReading(path)).toEqual({ ok: false, problem: 'newerVersion' })
    })
  })

  it.each([
    { what: 'text', content: 'x'.repeat(5000) },
    { what: 'a short file', content: 'x' },
    { what: 'SQLite’s first word and nothing after it', content: `SQLite format 3\0${'\0'.repeat(5000)}` },
  ])('refuses $what and does not touch it', ({ content }) => {
    const path = join(makeFolder(), 'ruhepol.db')
    writeFileSync(path, content)
    expectUntouched(path, () => {
      expect(openDatabase(path, noBackup)).toEqual({ ok: false, problem: 'notADatabase' })
      expect(openForReading(path)).toEqual({ ok: false, problem: 'notADatabase' })
    })
  })

  it('refuses another program’s database and does not touch it', () => {
    const path = join(makeFolder(), 'ruhepol.db')
    const other = new Database(path)
    other.exec('CREATE TABLE notes (text TEXT)')
    other.close()
    expectUntouched(path, () => {
      expect(openDatabase(path, noBackup)).toEqual({ ok: false, problem: 'notADatabase' })
    })
  })

  it('notices damage in the middle of a file', () => {
    const path = makeFile()
    const bytes = readFileSync(path)
    bytes.fill(0x5a, 8192, 8192 + 4096)
    writeFileSync(path, bytes)
    expectUntouched(path, () => {
      expect(openDatabase(path, noBackup)).toEqual({ ok: false, problem: 'corrupted' })
    })
  })

  it('notices a file that was cut off', () => {
    const path = makeFile()
    writeFileSync(path, readFileSync(path).subarray(0, 20_000))
    expect(openDatabase(path, noBackup)).toEqual({ ok: false, problem: 'corrupted' })
  })

  it('refuses a folder', () => {
    expect(openDatabase(makeFolder(), noBackup)).toEqual({ ok: false, problem: 'notADatabase' })
  })

  it('opens nothing for reading that is not there', () => {
    expect(openForReading(join(makeFolder(), 'ruhepol.db'))).toEqual({ ok: false, problem: 'cannotOpen' })
  })

  it('lets nothing be written through a handle for reading', () => {
    const opened = openForReading(makeFile())
    if (!opened.ok) throw new Error(opened.problem)
    expect(() => opened.value.prepare('DELETE FROM devices').run()).toThrow('readonly')
    opened.value.close()
  })
})
