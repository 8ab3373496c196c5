import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { listBackups } from '../../src/main/db/backups.ts'
import type { WriteDb } from '../../src/main/db/database.ts'
import { latestVersion, type Migration, migrate, schemaVersion } from '../../src/main/db/migrate.ts'
import { MIGRATIONS } from '../../src/main/db/migrations/migrations.ts'
import { rowsOf } from '../main/support/rows.ts'
import { makeFolder } from '../main/support/testApp.ts'

/** A database as an app of that version left it. */
function buildVersion(number: number, path = join(makeFolder(), 'ruhepol.db')): WriteDb {
  const db = new Database(path) as unknown as WriteDb
  const migrated = migrate(
    db,
    MIGRATIONS.filter((migration) => migration.number <= number),
  )
  if (!migrated.ok) throw new Error(migrated.problem)
  return db
}

/** The names of everything in a schema. */
function schemaOf(db: WriteDb, type: 'table' | 'trigger' | 'index'): readonly unknown[] {
  return db
    .prepare("SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all(type)
}

const PEOPLE = `
  INSERT INTO devices (device_id, is_this, last_call_sequence, created_at_ms) VALUES ('d1', 1, 2, 100), ('d2', 0, 0, 101);
  INSERT INTO persons VALUES ('e1', 'd1', 1, 'Kim', 102);
  INSERT INTO person_roles (person_id, role) VALUES ('e1', 'agent'), ('e1', 'admin');
  INSERT INTO settings (person_id, document, changed_at_ms) VALUES ('e1', '{"theme":"dark"}', 103);`
const VERSIONS = `
  INSERT INTO flow_versions VALUES ('f1', 'd1', 1, 'default', 1, 'builtIn', '{"id":"default"}', 104);
  INSERT INTO flow_activations VALUES ('a1', 'd1', 1, 'e1', 'f1', 105);
  INSERT INTO policy_versions VALUES ('b1', 'd1', 1, 1, '{"warnings":1}', 106);
  INSERT INTO policy_activations VALUES ('a2', 'd1', 1, 'e1', 'b1', 107);`
const CALLS = `
  INSERT INTO calls VALUES ('c1', 'd1', 1, 'e1', 'f1', 'b1', '0.1.0', 200, 260, 'finished', 'de', 'resolved', 'warn', 4, 1,
    1, 1, 0, 'unknown', 1, 255);
  INSERT INTO call_references VALUES ('c1', 'Frau Kurz', NULL, '4711');
  INSERT INTO call_causes VALUES ('c1', 0, 'waiting');
  INSERT INTO commitments VALUES ('c1', 0, 'me', 900);
  INSERT INTO call_events VALUES ('c1', 0, 'call.started', '{}', 1);
  INSERT INTO call_events VALUES ('c1', 1, 'agent.noted', '{}', 1);
  INSERT INTO call_event_texts VALUES ('c1', 0, 'reference', '4711'), ('c1', 1, 'text', 'x');
  INSERT INTO call_event_times VALUES ('c1', 0, 200), ('c1', 1, 255);`
const HOUSEKEEPING = `
  INSERT INTO deletions VALUES ('de', 'd1', 1, 'c1', 'stepTimes', 2, 300);
  INSERT INTO backups VALUES ('ruhepol-2026-11-21T08-00-00-000Z.db', 'daily', 400);`

const PEOPLE_TABLES = ['devices', 'person_roles', 'persons', 'settings']
const VERSION_TABLES = ['flow_activations', 'flow_versions', 'policy_activations', 'policy_versions']
const CALL_TABLES = [
  'call_causes',
  'call_event_texts',
  'call_event_times',
  'call_events',
  'call_references',
  'calls',
  'commitments',
]

const CALL_OF_110 = {
  call_id: Buffer.from('c1', 'hex'),
  origin_device_id: Buffer.from('d1', 'hex'),
  device_sequence: 1,
  person_id: null,
  flow_version_id: Buffer.from('f1', 'hex'),
  policy_version_id: Buffer.from('b1', 'hex'),
  app_version: '0.1.0',
  started_at_ms: 200,
  stage: 'finished',
  language: 'de',
  outcome: 'resolved',
  highest_rung: 'warn',
  strikes: 4,
  overrides: 1,
  warnings_shown: 1,
  incident: 1,
  complaint: 0,
  still_customer: 'unknown',
  last_event_seq: 1,
  last_event_at_ms: 255,
  generated: 0,
}

/** A row without the columns that came later. */
function asBefore(row: Record<string, unknown>, before: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([column]) => column in before))
}

const ALL_OF_30 = [...PEOPLE_TABLES, ...VERSION_TABLES, ...CALL_TABLES]

describe('migrations', () => {
  it('rise by tens', () => {
    const numbers = MIGRATIONS.map(({ number }) => number)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.every((number) => number % 10 === 0)).toBe(true)
    expect(latestVersion()).toBe(numbers.at(-1))
  })

  it('make every table strict, and only once', () => {
    const db = buildVersion(latestVersion())
    const loose = db.prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name NOT GLOB 'call_search_*' AND type <> 'virtual'",
    )
    expect(loose.pluck().all()).toEqual([])
    expect(migrate(db)).toEqual({ ok: true, value: [] })
    expect(schemaVersion(db)).toBe(latestVersion())
    db.close()
  })

  it.each([
    { from: 10, rows: PEOPLE, kept: PEOPLE_TABLES },
    { from: 20, rows: PEOPLE + VERSIONS, kept: [...PEOPLE_TABLES, ...VERSION_TABLES] },
    { from: 30, rows: PEOPLE + VERSIONS + CALLS, kept: ALL_OF_30 },
    { from: 40, rows: PEOPLE + VERSIONS + CALLS + HOUSEKEEPING, kept: [...ALL_OF_30, 'deletions', 'backups'] },
  ])('bring version $from forward and keep every row', ({ from, rows, kept }) => {
    const db = buildVersion(from)
    db.exec(rows)
    expect(schemaOf(db, 'table')).toEqual(kept.toSorted())
    const before = Object.fromEntries(kept.map((table) => [table, rowsOf(db, table)]))
    const steps = MIGRATIONS.map(({ number }) => number).filter((number) => number > from)
    expect(migrate(db)).toEqual({ ok: true, value: steps })
    const after = kept.map((table) => [
      table,
      rowsOf(db, table).map((row, index) => asBefore(row, before[table]?.[index])),
    ])
    expect(Object.fromEntries(after)).toEqual(before)
    expect(db.pragma('foreign_key_check')).toEqual([])
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    const fresh = buildVersion(latestVersion())
    for (const type of ['table', 'trigger', 'index'] as const) expect(schemaOf(db, type)).toEqual(schemaOf(fresh, type))
    db.close()
    fresh.close()
  })

  /** A file of version 110 with a closed call and one that goes on. */
  const buildWithCalls = (): WriteDb => {
    const db = buildVersion(110)
    const columns = db.prepare("SELECT name FROM pragma_table_info('calls')").pluck().all() as string[]
    const insert = db.prepare(`INSERT INTO calls (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
    db.exec(`
      INSERT INTO devices (device_id, is_this, last_call_sequence, created_at_ms) VALUES (x'd1', 1, 2, 100);
      INSERT INTO flow_versions VALUES (x'f1', x'd1', 1, 'default', 1, 'builtIn', '{"id":"default"}', 104);
      INSERT INTO policy_versions VALUES (x'b1', x'd1', 1, 1, '{"warnings":1}', 106);`)
    const row = { ...CALL_OF_110, ended_at_ms: 260 }
    const open = { ...CALL_OF_110, call_id: Buffer.from('c2', 'hex'), device_sequence: 2, ended_at_ms: null }
    const [first, second] = [row, open].map((each: Record<string, unknown>) => columns.map((name) => each[name]))
    insert.run(...(first ?? []))
    insert.run(...(second ?? []))
    return db
  }

  it('leave it open in calls from before what was spoken in them, and lead to those that are closed', () => {
    const db = buildWithCalls()
    const before = rowsOf(db, 'calls')
    expect(migrate(db)).toMatchObject({ ok: true })
    expect(rowsOf(db, 'calls')).toEqual(before.map((each) => ({ ...each, spoken: null })))
    const unspoken = db.prepare(
      'SELECT hex(call_id) FROM calls INDEXED BY calls_unspoken WHERE spoken IS NULL AND ended_at_ms IS NOT NULL',
    )
    expect(unspoken.pluck().all()).toEqual(['C1'])
    db.close()
  })

  it('give a flow that was published before the workshop a note, and no draft', () => {
    const db = buildVersion(110)
    db.exec(`
      INSERT INTO devices (device_id, is_this, last_call_sequence, created_at_ms) VALUES (x'd1', 1, 2, 100);
      INSERT INTO persons VALUES (x'e1', x'd1', 1, 'Kim', 102);
      INSERT INTO flow_versions VALUES (x'f1', x'd1', 1, 'default', 1, 'builtIn', '{"id":"default"}', 104);
      INSERT INTO flow_activations VALUES (x'a1', x'd1', 1, x'e1', x'f1', 105);`)
    const before = rowsOf(db, 'flow_activations')
    const versions = rowsOf(db, 'flow_versions')
    expect(migrate(db)).toMatchObject({ ok: true })
    expect(rowsOf(db, 'flow_activations')).toEqual(
      before.map((row) => ({ ...row, note: '', summary: '', approved_by: null })),
    )
    expect(rowsOf(db, 'flow_versions')).toEqual(versions)
    for (const table of ['flow_drafts', 'flow_draft_locks', 'flow_draft_copies', 'flow_states']) {
      expect(rowsOf(db, table)).toEqual([])
    }
    db.close()
  })

  it('list the closed calls from before there were figures for plans, to be counted one by one', () => {
    const db = buildWithCalls()
    expect(migrate(db)).toMatchObject({ ok: true })
    expect(db.prepare('SELECT hex(call_id) FROM unmapped_calls').pluck().all()).toEqual(['C1'])
    expect(rowsOf(db, 'map_rollups')).toEqual([])
    db.close()
  })

  it('know of a draft from before its last writer, and of a publication from before no approval', () => {
    const db = buildVersion(140)
    db.exec(`
      INSERT INTO devices (device_id, is_this, last_call_sequence, created_at_ms) VALUES (x'd1', 1, 2, 100);
      INSERT INTO persons VALUES (x'e1', x'd1', 1, 'Kim', 102), (x'e2', x'd1', 2, 'Toni', 103);
      INSERT INTO flow_versions VALUES (x'f1', x'd1', 1, 'default', 1, 'builtIn', '{"id":"default"}', 104);
      INSERT INTO flow_activations VALUES (x'a1', x'd1', 1, x'e1', x'f1', 105, 'Warum', 'was');
      INSERT INTO flow_drafts (flow_id, origin_device_id, device_sequence, based_on_version_id, revision, changed_by,
        changed_at_ms, document) VALUES ('default', x'd1', 1, x'f1', 7, x'e2', 106, '{}');`)
    const activations = rowsOf(db, 'flow_activations')
    const drafts = rowsOf(db, 'flow_drafts')
    expect(migrate(db)).toMatchObject({ ok: true })
    expect(rowsOf(db, 'flow_activations')).toEqual(activations.map((row) => ({ ...row, approved_by: null })))
    expect(rowsOf(db, 'flow_drafts')).toEqual(drafts)
    expect(rowsOf(db, 'flow_draft_contributors')).toEqual([{ flow_id: 'default', person_id: 'e2' }])
    expect(rowsOf(db, 'flow_return_requests')).toEqual([])
    db.close()
  })

  it('run each in one transaction: a step that fails leaves the version before it', () => {
    const failing: Migration = {
      number: latestVersion() + 10,
      run: (db) => {
        db.exec('CREATE TABLE half (x INTEGER) STRICT')
        throw new Error('half-way')
      },
    }
    const db = buildVersion(latestVersion())
    const before = schemaOf(db, 'table')
    expect(() => migrate(db, [...MIGRATIONS, failing])).toThrow('half-way')
    expect(schemaVersion(db)).toBe(latestVersion())
    expect(schemaOf(db, 'table')).toEqual(before)
    db.close()
  })

  it('refuse a newer database', () => {
    const db = buildVersion(latestVersion())
    db.pragma(`user_version = ${latestVersion() + 10}`)
    expect(migrate(db)).toEqual({ ok: false, problem: 'newerVersion' })
    db.close()
  })
})

describe('backups in a folder', () => {
  it('are those with a name of ours, newest first', async () => {
    const { writeFileSync } = await import('node:fs')
    const folder = makeFolder()
    const names = [
      'ruhepol-2026-11-20T08-00-00-000Z.db',
      'ruhepol-2026-11-21T08-00-00-000Z.db',
      'ruhepol-2026-11-21T09-00-00-000Z.db.part',
      'holiday.db',
    ]
    for (const name of names) writeFileSync(join(folder, name), '')
    expect(listBackups(folder)).toEqual([
      { path: join(folder, names[1] ?? ''), fileName: names[1], madeAtMs: Date.UTC(2026, 10, 21, 8) },
      { path: join(folder, names[0] ?? ''), fileName: names[0], madeAtMs: Date.UTC(2026, 10, 20, 8) },
    ])
  })
})
