import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { runCli } from '../../src/main/cli/runCli.ts'
import { markAsOurs } from '../../src/main/db/checkFile.ts'
import type { WriteDb } from '../../src/main/db/database.ts'
import { migrate } from '../../src/main/db/migrate.ts'
import { MIGRATIONS } from '../../src/main/db/migrations/migrations.ts'
import { exportCsv, exportJsonLines, pagesOfRows } from '../../src/main/services/export/exportCalls.ts'
import { verifyDatabase } from '../../src/main/services/verifyDatabase.ts'
import { capture, finish, hear, save } from '../support/playCall.ts'
import { append, begin, dbOf, makeApp, makeFolder, playWhole, type TestApp } from './support/testApp.ts'

const WHOLE = [hear('insulted'), hear('insulted'), finish, save]

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = []
  const err: string[] = []
  const code = await runCli(argv, { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { code, out: out.join(''), err: err.join('') }
}

/** Changes a row behind the app's back. */
function tamper(app: TestApp, sql: string): void {
  dbOf(app).exec(sql)
}

describe('export', () => {
  it('as JSON lines holds each call with every event and the line it led to, and names no agent', () => {
    const app = makeApp()
    const { callId } = begin(app, { callerName: 'Frau Kurz' })
    append(app, callId, WHOLE)
    const [line, ...more] = [...exportJsonLines(dbOf(app), 'everything')].map(({ text }) => text)
    expect(more).toEqual([])
    const record = JSON.parse(line ?? '')
    expect(record).toMatchObject({
      callId,
      callerName: 'Frau Kurz',
      outcome: 'resolved',
      highestRung: 'restate',
      strikes: 2,
      flowVersion: 1,
      policyVersion: 1,
      commitments: [],
    })
    expect(record.events.map((each: { event: { type: string } }) => each.event.type)).toEqual([
      'call.started',
      'caller.insulted',
      'caller.insulted',
      'agent.finished',
      'wrapUp.saved',
    ])
    expect(record.events[2]).toMatchObject({
      seq: 2,
      redacted: false,
      shown: { stage: 'talking', rung: 'restate', position: 2, strikes: 2, line: 'restate 1 plain (de)' },
    })
    expect(line).not.toContain(app.database.findProfile()?.person.id)
  })

  it('as CSV has one row a call, and runs nothing in a spreadsheet', () => {
    const app = makeApp()
    const nasty = ['=1+1', '+49 30 1', '-2', '@SUM(A1)', '\tx', '\rx', 'a "quoted", b', 'zwei\nZeilen']
    for (const callerName of nasty) playWhole(app, [finish, save], { callerName })
    const csv = [...exportCsv(pagesOfRows(dbOf(app), 'everything'), 'en')].map(({ text }) => text).join('')
    for (const name of nasty.slice(0, 6)) expect(csv).toContain(`,"'${name}",`)
    expect(csv).toContain(',"a ""quoted"", b",')
    expect(csv).toContain(',"zwei\nZeilen",')
    expect(csv.split('\r\n')).toHaveLength(nasty.length + 2)
  })

  it('writes a file from the command line', async () => {
    const app = makeApp()
    playWhole(app, WHOLE)
    playWhole(app, WHOLE)
    const out = join(makeFolder(), 'calls.csv')
    const done = await run('export', '--db', app.paths.database, '--format', 'csv', '--out', out)
    expect(done).toEqual({ code: 0, out: '', err: `2 calls written to ${out}\n` })
    expect(readFileSync(out, 'utf8').split('\r\n')[0]).toContain('"callId","startedAt","endedAt","durationSeconds"')
    const json = await run('export', '--db', app.paths.database, '--format', 'jsonl', '--out', out, '--json')
    expect(JSON.parse(json.out)).toEqual({ out, format: 'jsonl', calls: 2 })
    expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(2)
  })

  it.each([
    { argv: ['export'] },
    { argv: ['export', '--format', 'xml'] },
    { argv: ['export', '--format', 'csv'] },
    { argv: ['export', '--format', 'csv', '--db', '/nowhere/ruhepol.db'] },
    { argv: ['verify'] },
    { argv: ['verify', '--db', import.meta.filename] },
    { argv: ['verify', '--db', '.'] },
  ])('refuses $argv with a sentence and exit code 2', async ({ argv }) => {
    const { code, out, err } = await run(...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/\S+.*\n$/)
  })
})

describe('verify', () => {
  it('finds nothing wrong with what the app wrote, also while it runs', async () => {
    const app = makeApp()
    const callId = playWhole(app, [capture('concern', 'Lieferung'), ...WHOLE])
    const open = begin(app)
    const { code, out } = await run('verify', '--db', app.paths.database, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      sound: true,
      integrity: [],
      danglingRows: 0,
      counts: { ok: 2, redacted: 0, mismatch: 0 },
      calls: [
        { callId, status: 'ok' },
        { callId: open.callId, status: 'ok' },
      ],
    })
  })

  it.each([
    { reason: 'summaryDiffers', sql: 'UPDATE calls SET strikes = 7' },
    { reason: 'summaryDiffers', sql: "UPDATE calls SET outcome = 'withdrew'" },
    { reason: 'summaryDiffers', sql: 'UPDATE calls SET ended_at_ms = NULL' },
    { reason: 'eventsMissing', sql: 'UPDATE calls SET last_event_seq = 9' },
    { reason: 'referencesDiffer', sql: "UPDATE call_references SET caller_name = 'Herr Lang'" },
    {
      reason: 'commitmentsDiffer',
      sql: "INSERT INTO commitments (call_id, position, owner) SELECT call_id, 0, 'me' FROM calls",
    },
    { reason: 'summaryDiffers', sql: "INSERT INTO call_causes SELECT call_id, 0, 'waiting' FROM calls" },
    { reason: 'erasedWithoutRecord', sql: 'DELETE FROM call_event_times WHERE seq = 1' },
    {
      reason: 'notReplayable',
      sql: "DROP TRIGGER call_events_refuse_update; UPDATE call_events SET type = 'agent.resumed' WHERE seq = 1",
    },
    {
      reason: 'unreadable',
      sql: "DROP TRIGGER call_events_refuse_update; UPDATE call_events SET type = 'caller.sang' WHERE seq = 1",
    },
    {
      reason: 'summaryDiffers',
      sql: "DROP TRIGGER call_events_refuse_update; UPDATE call_events SET type = 'caller.upset' WHERE seq = 1",
    },
    {
      reason: 'versionChanged',
      sql: `DROP TRIGGER policy_versions_refuse_update;
        UPDATE policy_versions SET document = json_set(document, '$.warnings', 3)`,
    },
  ])('says $reason after $sql', async ({ reason, sql }) => {
    const app = makeApp()
    const callId = playWhole(app, WHOLE, { callerName: 'Frau Kurz' })
    tamper(app, sql)
    expect(verifyDatabase(dbOf(app)).calls).toEqual([{ callId, status: 'mismatch', reason }])
    const { code, out } = await run('verify', '--db', app.paths.database)
    expect(code).toBe(1)
    expect(out).toContain(`call ${callId}: ${reason}`)
  })

  it('reports what SQLite’s own check finds', async () => {
    const app = makeApp()
    playWhole(app, WHOLE)
    app.database.close()
    const db = new Database(app.paths.database)
    db.pragma('foreign_keys = OFF')
    db.exec("INSERT INTO call_causes VALUES (x'00', 0, 'waiting')")
    db.close()
    const { code, out } = await run('verify', '--db', app.paths.database, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ sound: false, danglingRows: 1 })
  })

  it('reads a file of an older version from a copy, and leaves it as it is', async () => {
    const path = join(makeFolder(), 'ruhepol.db')
    const older = new Database(path) as unknown as WriteDb
    migrate(older, MIGRATIONS.slice(0, 4))
    markAsOurs(older)
    older.close()
    const before = readFileSync(path)
    const { code, out } = await run('verify', '--db', path, '--json')
    expect({ code, out: JSON.parse(out) }).toMatchObject({ code: 0, out: { sound: true } })
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})
