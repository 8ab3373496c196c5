import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../../src/main/cli/runCli.ts'
import type { ReadDb } from '../../src/main/db/database.ts'
import { toBytes } from '../../src/main/db/idBytes.ts'
import { openForReading } from '../../src/main/db/openDatabase.ts'
import { eraseWhatIsDue } from '../../src/main/services/eraseWhatIsDue.ts'
import { recountFigures } from '../../src/main/services/recountFigures.ts'
import { isSound, verifyDatabase } from '../../src/main/services/verifyDatabase.ts'
import { eachCall } from '../../src/main/store/callQueries.ts'
import { TABLES_OF_A_CALL } from '../../src/main/store/storedValueStore.ts'
import { foldText } from '../../src/shared/review/foldText.ts'
import { generateInto, makeGeneratedProfile } from '../support/generatedProfile.ts'
import { capture, finish, hear, save } from '../support/playCall.ts'
import { countRows, rowsOf } from './support/rows.ts'
import { dbOf, makeApp, makeFolder, playWhole } from './support/testApp.ts'

const CALLS = 2000
const FROM = '2026-09-01'
const DAY_MS = 24 * 3_600_000
const FEW = { calls: 60, days: 5, seed: 7, from: FROM }

let dataDir = ''
let db: ReadDb

function openProfile(folder: string): ReadDb {
  const opened = openForReading(join(folder, 'ruhepol.db'))
  if (!opened.ok) throw new Error(opened.problem)
  return opened.value
}

/** The roll-ups that a replay of all calls gives, one text a row. */
function recounted(reader: ReadDb): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { day, counted } of recountFigures(reader)) {
    for (const { figure, key, count } of counted) {
      const id = `${day} ${figure} ${key}`
      counts.set(id, (counts.get(id) ?? 0) + count)
    }
  }
  return counts
}

function rollups(reader: ReadDb): ReadonlyMap<string, number> {
  const rows = [...rowsOf(reader, 'rollups'), ...rowsOf(reader, 'map_rollups')]
  return new Map(rows.map((row) => [`${row.day} ${row.figure} ${row.key}`, Number(row.count)]))
}

describe('generated calls', () => {
  beforeAll(async () => {
    dataDir = await makeGeneratedProfile({ calls: CALLS, days: 30, seed: 1, from: FROM })
    db = openProfile(dataDir)
  })
  afterAll(() => {
    db.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('are what verify calls sound: every one replays to what is stored of it', () => {
    const report = verifyDatabase(db)
    expect(report.counts).toEqual({ ok: CALLS, redacted: 0, mismatch: 0 })
    expect(isSound(report)).toBe(true)
  })

  it('have figures that a full recount gives', () => {
    expect(rollups(db).size).toBeGreaterThan(500)
    expect(recounted(db)).toEqual(rollups(db))
  })

  it('leave on the desk what calls of people leave', () => {
    const count = (sql: string) => Number(db.prepare(sql).pluck().get())
    expect(countRows(db, 'incidents')).toBe(count('SELECT count(*) FROM calls WHERE incident = 1'))
    expect(countRows(db, 'complaints')).toBe(count('SELECT count(*) FROM calls WHERE complaint = 1'))
    expect(countRows(db, 'call_search_rows')).toBe(count('SELECT count(DISTINCT call_id) FROM call_event_texts'))
    expect(count('SELECT count(*) FROM calls WHERE generated = 0')).toBe(0)
    expect(count('SELECT count(DISTINCT device_sequence) FROM calls')).toBe(CALLS)
    expect(count('SELECT last_call_sequence FROM devices')).toBe(CALLS)
  })

  it('can be found by the same text as if the store had listed it', () => {
    const stored = rowsOf(db, 'call_search_rows').map((row) => [row.call_id, row.text])
    const listed = [...eachCall(db)].flatMap(({ callId }) => {
      const texts = db.prepare(
        "SELECT value FROM call_event_texts WHERE call_id = ? AND value <> '' ORDER BY seq, field",
      )
      const text = [...new Set(texts.pluck().all(toBytes(callId)))].join('\n')
      return text === '' ? [] : [[callId, foldText(text)]]
    })
    expect(stored).toEqual(listed)
  })

  it('are spread as real ones are: most stay calm, few are warned, very few are ended', () => {
    const share = (where: string) =>
      Number(db.prepare(`SELECT count(*) FROM calls WHERE ${where}`).pluck().get()) / CALLS
    expect(share('highest_rung IS NULL')).toBeGreaterThan(0.7)
    expect(share("highest_rung IN ('warn', 'endCall')")).toBeLessThan(0.05)
    expect(share("highest_rung = 'endCall'")).toBeGreaterThan(0.001)
    expect(share("language = 'en'")).toBeGreaterThan(0.04)
    expect(share("language = 'en'")).toBeLessThan(0.1)
    expect(countRows(db, 'call_events') / CALLS).toBeGreaterThan(11)
    expect(countRows(db, 'call_events') / CALLS).toBeLessThan(13)
  })

  it('have ids that sort as they began', () => {
    const byId = db.prepare('SELECT started_at_ms FROM calls ORDER BY call_id').pluck().all()
    expect(byId).toEqual(db.prepare('SELECT started_at_ms FROM calls ORDER BY started_at_ms').pluck().all())
    expect(new Set(byId).size).toBe(CALLS)
  })
})

describe('the data generator', () => {
  it('gives the same calls for the same seed and first day', async () => {
    const [one, other, seeded] = [makeFolder(), makeFolder(), makeFolder()]
    await generateInto(['--data-dir', one], FEW)
    await generateInto(['--data-dir', other], FEW)
    await generateInto(['--data-dir', seeded], { ...FEW, seed: 8 })
    const logOf = (folder: string) => {
      const reader = openProfile(folder)
      const tables = ['call_events', 'call_event_texts', 'call_event_times', 'commitments', 'call_causes']
      const rows = tables.map((table) => rowsOf(reader, table))
      reader.close()
      return JSON.stringify(rows)
    }
    expect(logOf(one)).toBe(logOf(other))
    expect(logOf(one)).not.toBe(logOf(seeded))
  })

  it('refuses what a file holds already, and adds other calls to it', async () => {
    const folder = makeFolder()
    await generateInto(['--data-dir', folder], FEW)
    await expect(generateInto(['--data-dir', folder], FEW)).rejects.toThrow('holds calls of this seed')
    await generateInto(['--data-dir', folder], { ...FEW, seed: 8 })
    const reader = openProfile(folder)
    expect(countRows(reader, 'calls')).toBe(2 * FEW.calls)
    expect(recounted(reader)).toEqual(rollups(reader))
    reader.close()
  })

  it.each([
    { args: ['--days', '3', '--data-dir', 'x'], said: 'How many? --calls NUMBER' },
    { args: ['--calls', '0', '--data-dir', 'x'], said: '--calls takes a whole number' },
    { args: ['--calls', '5', '--from', '2026-02-30', '--data-dir', 'x'], said: '--from takes a day' },
    { args: ['--calls', '5', '--from', 'monday', '--data-dir', 'x'], said: '--from takes a day' },
    { args: ['--calls', '5'], said: 'Where to?' },
  ])('refuses $args', async ({ args, said }) => {
    const heard: string[] = []
    const code = await runCli(['generate', ...args], { out: () => undefined, err: (text) => heard.push(text) })
    expect(code).toBe(2)
    expect(heard.join('')).toContain(said)
  })
})

describe('generated calls beside those of people', () => {
  const MOVES = [hear('insultedSeverely'), capture('wordsHeard', 'unfähig'), finish, { ...save, note: 'eigener Anruf' }]

  it('are kept by retention, which still finds the others', async () => {
    const folder = makeFolder()
    await generateInto(['--data-dir', folder], FEW)
    const app = makeApp(folder)
    const callId = playWhole(app, [finish, { ...save, note: 'alt' }], { callerName: 'Frau Kurz' })
    const before = countRows(dbOf(app), 'call_event_times')
    app.time.nowMs += 100 * DAY_MS
    expect(await eraseWhatIsDue(app)).toEqual({ erased: 3, postponed: false })
    expect(countRows(dbOf(app), 'call_event_times')).toBe(before - 3)
    expect(new Set(rowsOf(dbOf(app), 'deletions').map((row) => row.call_id))).toEqual(new Set([callId]))
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
  })

  it('can be removed in one step, and the others stay as they were', async () => {
    const folder = makeFolder()
    const app = makeApp(folder)
    playWhole(app, MOVES, { callerName: 'Herr Größ' })
    const everything = () =>
      [...TABLES_OF_A_CALL.map(({ table }) => table), 'call_search_rows', 'rollups', 'map_rollups'].map((table) => [
        table,
        rowsOf(dbOf(app), table),
      ])
    const before = everything()
    await generateInto(['--data-dir', folder], FEW)
    expect(everything()).not.toEqual(before)
    const heard: string[] = []
    const io = { out: (text: string) => heard.push(text), err: () => undefined }
    expect(await runCli(['generate', '--remove', '--json', '--data-dir', folder], io)).toBe(0)
    expect(JSON.parse(heard.join(''))).toMatchObject({ removed: FEW.calls })
    expect(everything()).toEqual(before)
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
    expect(dbOf(app).prepare("SELECT count(*) FROM call_search WHERE call_search MATCH 'eigener'").pluck().get()).toBe(
      1,
    )
    expect(dbOf(app).prepare("SELECT count(*) FROM call_search WHERE call_search MATCH 'rechnung'").pluck().get()).toBe(
      0,
    )
  })

  it('alone can be removed: the log of a real call refuses, and no call becomes a generated one', () => {
    const app = makeApp()
    playWhole(app, MOVES)
    expect(() => dbOf(app).exec('DELETE FROM call_events')).toThrow('append-only')
    expect(() => dbOf(app).exec('UPDATE calls SET generated = 1')).toThrow('from its start')
  })
})
