import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { runCli } from '../../src/main/cli/runCli.ts'
import { exportJsonLines, pagesOfRows } from '../../src/main/services/export/exportCalls.ts'
import { exportXlsx } from '../../src/main/services/export/exportXlsx.ts'
import type { CsvStyle, ExportFormat } from '../../src/shared/export/exportFormat.ts'
import type { PersonId } from '../../src/shared/ids.ts'
import { type CallQuery, callQuerySchema, NO_FILTERS } from '../../src/shared/review/callQuery.ts'
import { capture, finish, hear, save } from '../support/playCall.ts'
import { askApp } from './support/askApp.ts'
import { begin, dbOf, makeApp, makeFolder, playWhole, type TestApp } from './support/testApp.ts'

const NASTY = ['=1+1', '+49 30 1', '-2', '@SUM(A1)', '\tx', '\rx', '＝1', 'a "b"; c, d', 'zwei\nZeilen', "'schon"]

const other = { personId: '0198c0de-0000-7000-8000-000000000000' as PersonId }
const ALL: CallQuery = callQuerySchema.parse({ filters: {}, order: {} })

function playSome(app: TestApp): void {
  for (const callerName of NASTY) playWhole(app, [hear('insulted'), finish, save], { callerName })
  playWhole(app, [capture('note', 'x'), hear('threatened'), finish, { ...save, causes: ['billing', 'delivery'] }])
  begin(app)
}

async function exportTo(
  app: TestApp,
  file: string,
  format: ExportFormat,
  style: CsvStyle = 'en',
  query: CallQuery | null = null,
) {
  const ask = askApp(app, { chooseFile: async () => file })
  return ask('calls.export', { jobId: randomUUID(), format, style, query })
}

async function verify(app: TestApp, file: string) {
  const out: string[] = []
  const io = { out: (text: string) => out.push(text), err: (text: string) => out.push(text) }
  const code = await runCli(['verify', '--db', app.paths.database, '--export', file, '--json'], io)
  return { code, report: JSON.parse(out.join('') || 'null') }
}

describe('an export to a file', () => {
  it.each([
    { format: 'csv', style: 'de' },
    { format: 'csv', style: 'en' },
    { format: 'jsonl', style: 'en' },
    { format: 'xlsx', style: 'en' },
  ] as const)('as $format ($style) read back has every call with all that it says', async ({ format, style }) => {
    const app = makeApp()
    playSome(app)
    const file = join(makeFolder(), `calls.${format}`)
    expect(await exportTo(app, file, format, style)).toEqual({ ok: true, value: { file, calls: 12 } })
    expect(await verify(app, file)).toEqual({
      code: 0,
      report: { complete: true, calls: 12, exported: 12, missing: [], unexpected: [], different: [] },
    })
  })

  it('in German has semicolons, decimal commas, days first, and a byte order mark', async () => {
    const app = makeApp()
    playWhole(app, [hear('upset')], {})
    app.time.nowMs += 1500
    playWhole(app, [finish, save], { callerName: '=1+1' })
    const file = join(makeFolder(), 'calls.csv')
    await exportTo(app, file, 'csv', 'de')
    const text = readFileSync(file, 'utf8')
    expect(text.startsWith('\uFEFF"callId";"startedAt";')).toBe(true)
    expect(text.split('\r\n')[2]).toMatch(/^"[0-9a-f-]{36}";\d\d\.\d\d\.2026 \d\d:\d\d;.*;"'=1\+1";/)
  })

  it('is found out where it lacks a call, has one too many, or says something else', async () => {
    const app = makeApp()
    playSome(app)
    const file = join(makeFolder(), 'calls.jsonl')
    await exportTo(app, file, 'jsonl')
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    const ids = lines.map((line) => JSON.parse(line).callId)
    const changed = (lines[3] ?? '').replace('"type":"caller.insulted"', '"type":"caller.upset"')
    writeFileSync(file, [...lines.slice(1, 3), changed, ...lines.slice(4), '{"callId":"ffffffff"}'].join('\n'))
    expect(await verify(app, file)).toMatchObject({
      code: 1,
      report: { complete: false, missing: [ids[0]], different: [ids[3]], unexpected: ['ffffffff'] },
    })
  })

  it('as a workbook of several sheets is read back whole, and found out where it says something else', async () => {
    const app = makeApp()
    playSome(app)
    const file = join(makeFolder(), 'calls.xlsx')
    const pieces = [...exportXlsx(pagesOfRows(dbOf(app), 'everything'), 5)].map(({ bytes }) => bytes)
    writeFileSync(file, Buffer.concat(pieces))
    expect(await verify(app, file)).toMatchObject({ code: 0, report: { complete: true, exported: 12 } })
    dbOf(app).exec("UPDATE call_references SET caller_name = '-3' WHERE caller_name = '-2'")
    dbOf(app).exec('UPDATE calls SET ended_at_ms = ended_at_ms + 2 WHERE highest_rung IS NULL')
    const { code, report } = await verify(app, file)
    expect({ code, different: report.different.length }).toEqual({ code: 1, different: 1 })
    writeFileSync(file, Buffer.concat(pieces).subarray(0, 900))
    expect((await verify(app, file)).report).toMatchObject({ complete: false, exported: expect.any(Number) })
  })

  it.each([
    { format: 'xlsx', complete: true },
    { format: 'csv', complete: false },
  ] as const)('as $format may lack what no XML can hold: $complete', async ({ format, complete }) => {
    const app = makeApp()
    playWhole(app, [finish, save], { callerName: 'ab' })
    const file = join(makeFolder(), `calls.${format}`)
    await exportTo(app, file, format)
    dbOf(app).exec("UPDATE call_references SET caller_name = 'a' || char(1) || 'b'")
    expect((await verify(app, file)).report).toMatchObject({ complete })
  })

  it('as a workbook has a head and a row a call, no formulas, and a new sheet after each full one', async () => {
    const app = makeApp()
    playSome(app)
    const pieces = [...exportXlsx(pagesOfRows(dbOf(app), 'everything'), 5)].map(({ bytes }) => bytes)
    const parts = unzipSync(Buffer.concat(pieces))
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'))
    expect(sheets).toHaveLength(3)
    const texts = sheets.map((name) => strFromU8(parts[name] ?? new Uint8Array()))
    expect(texts.map((text) => text.split('<row>').length - 1)).toEqual([6, 6, 3])
    expect(texts.join('')).not.toContain('<f>')
    expect(texts.join('')).toContain('<t xml:space="preserve">=1+1</t>')
    for (const text of texts) expect(text).toMatch(/<worksheet .*<\/sheetData><\/worksheet>$/s)
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).match(/<sheet /g)).toHaveLength(3)
  })

  it('leaves nothing where it is stopped, and what was there before stays', async () => {
    const app = makeApp()
    for (let call = 0; call < 120; call += 1) playWhole(app, [finish, save])
    const folder = makeFolder()
    const file = join(folder, 'calls.jsonl')
    writeFileSync(file, 'before')
    const ask = askApp(app, { chooseFile: async () => file })
    const jobId = randomUUID()
    const asked = ask('calls.export', { jobId, format: 'jsonl', style: 'en', query: null })
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve))
    await ask('jobs.cancel', { jobId })
    expect(await asked).toEqual({ ok: false, problem: 'cancelled' })
    expect(readdirSync(folder)).toEqual(['calls.jsonl'])
    expect(readFileSync(file, 'utf8')).toBe('before')
  })

  it.each(['csv', 'jsonl', 'xlsx'] as const)(
    'as %s has only the calls of a list where that is asked',
    async (format) => {
      const app = makeApp()
      playSome(app)
      const asked = { ...ALL, filters: { ...NO_FILTERS, outcomes: ['resolved' as const], incident: false } }
      const file = join(makeFolder(), `calls.${format}`)
      expect(await exportTo(app, file, format, 'en', asked)).toEqual({ ok: true, value: { file, calls: 10 } })
      expect(await exportTo(app, file, format, 'en', { ...ALL, toMs: 1 })).toEqual({
        ok: true,
        value: { file, calls: 0 },
      })
    },
  )

  it('refuses a list of one colleague alone', async () => {
    const app = makeApp()
    const asked = { ...ALL, filters: { ...NO_FILTERS, personIds: [other.personId] } }
    const file = join(makeFolder(), 'calls.csv')
    expect(await exportTo(app, file, 'csv', 'de', asked)).toEqual({ ok: false, problem: 'notAllowed' })
  })

  it('says so where it may not be written, and writes nothing where no place was chosen', async () => {
    const app = makeApp()
    playSome(app)
    const file = join(makeFolder(), 'gone', 'calls.csv')
    expect(await exportTo(app, file, 'csv')).toEqual({ ok: false, problem: 'cannotWriteTarget' })
    expect(existsSync(file)).toBe(false)
    const none = await askApp(app)('calls.export', { jobId: randomUUID(), format: 'csv', style: 'de', query: null })
    expect(none).toEqual({ ok: false, problem: 'cancelled' })
  })
})

describe('who exports', () => {
  it('gets the times of steps only for incidents and her own calls', () => {
    const app = makeApp()
    playWhole(app, [hear('upset'), finish, save])
    playWhole(app, [hear('threatened'), finish, save])
    const timesOf = (personId: PersonId) =>
      [...exportJsonLines(dbOf(app), { personId, readsAll: true })].map(({ text }) =>
        JSON.parse(text).events.map(({ atMs }: { atMs: number | null }) => atMs !== null),
      )
    expect(timesOf(other.personId)).toEqual([Array(4).fill(false), Array(4).fill(true)])
    const own = app.database.findProfile()?.person.id
    expect(own === undefined ? null : timesOf(own)).toEqual([Array(4).fill(true), Array(4).fill(true)])
  })

  it('gets no call that she may not read', () => {
    const app = makeApp()
    playSome(app)
    const who = { ...other, readsAll: false }
    expect([...exportJsonLines(dbOf(app), who)]).toEqual([])
    expect([...pagesOfRows(dbOf(app), who)]).toEqual([])
  })
})
