import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendEvent } from '../../src/main/services/appendEvent.ts'
import { eraseWhatIsDue } from '../../src/main/services/eraseWhatIsDue.ts'
import { fillMap } from '../../src/main/services/fillMap.ts'
import { fillSpoken } from '../../src/main/services/fillSpoken.ts'
import { Housekeeping } from '../../src/main/services/housekeeping.ts'
import { rebuildRollups, recountFigures } from '../../src/main/services/recountFigures.ts'
import type { WrapUp } from '../../src/shared/call/outcome.ts'
import { anyMoves } from '../support/callArbitraries.ts'
import { capture, finish, hear, save } from '../support/playCall.ts'
import { countRows, rowsOf } from './support/rows.ts'
import { append, begin, dbOf, makeApp, playWhole, type TestApp } from './support/testApp.ts'

const DAY_MS = 24 * 3_600_000
const closing = (wrapUp: Partial<WrapUp>) => [finish, { ...save, ...wrapUp }]
const figureRows = (app: TestApp) =>
  rowsOf(dbOf(app), 'rollups').map(({ figure, key, count }) => ({ figure, key, count }))

/** The rows that a count of all calls gives. */
function recountedRows(app: TestApp): readonly unknown[] {
  const counts = new Map<string, { day: number; flow_version_id: string; figure: string; key: string; count: number }>()
  for (const { day, flowVersionId, counted } of recountFigures(dbOf(app))) {
    for (const { figure, key, count } of counted) {
      const id = [day, flowVersionId, figure, key].join(' ')
      const before = counts.get(id)?.count ?? 0
      counts.set(id, { day, flow_version_id: flowVersionId, figure, key, count: before + count })
    }
  }
  return [...counts.values()]
}

describe('the figures', () => {
  it('are kept with the calls and are what a full recount gives, for any calls over some days', () => {
    const app = makeApp()
    fc.assert(
      fc.property(anyMoves(30), fc.boolean(), (moves, isClosed) => {
        const { callId } = begin(app)
        let seq = 1
        for (const event of isClosed ? [...moves, finish, save] : moves) {
          app.time.nowMs += 5000
          if (appendEvent(app, { callId, seq, event }).ok) seq += 1
        }
        app.time.nowMs += 3 * 3_600_000
      }),
      { numRuns: 60 },
    )
    const allRows = () => ['rollups', 'map_rollups'].map((table) => rowsOf(dbOf(app), table))
    const rows = allRows()
    expect(rows.map(({ length }) => length > 60)).toEqual([true, true])
    expect(new Set(recountedRows(app))).toEqual(new Set(rows.flat()))
    rebuildRollups(dbOf(app))
    expect(allRows()).toEqual(rows)
  })

  it('say how far a call climbed and whether it came back', () => {
    const app = makeApp()
    playWhole(app, [
      hear('insulted'),
      hear('insulted'),
      hear('calmed'),
      ...closing({ causes: ['waiting'], complaint: true }),
    ])
    playWhole(app, [
      hear('insulted'),
      hear('insulted'),
      hear('insulted'),
      hear('insulted'),
      hear('insulted'),
      ...closing({ outcome: 'endedByAgent' }),
    ])
    const rows = figureRows(app).filter(({ figure }) => String(figure).startsWith('rung') || figure === 'cause')
    expect(rows).toEqual([
      { figure: 'cause', key: 'waiting', count: 1 },
      { figure: 'rungReached', key: 'acknowledge', count: 2 },
      { figure: 'rungReached', key: 'endCall', count: 1 },
      { figure: 'rungReached', key: 'requestRespect', count: 1 },
      { figure: 'rungReached', key: 'restate', count: 2 },
      { figure: 'rungReached', key: 'warn', count: 1 },
      { figure: 'rungReturned', key: 'restate', count: 1 },
    ])
  })

  it('stay when the texts of their calls are erased', async () => {
    const app = makeApp()
    playWhole(app, [hear('insulted'), capture('wordsHeard', 'unfähig'), ...closing({ causes: ['billing'] })])
    const before = figureRows(app)
    app.time.nowMs += 100 * DAY_MS
    await eraseWhatIsDue(app)
    expect(figureRows(app)).toEqual(before)
    rebuildRollups(dbOf(app))
    expect(figureRows(app)).toEqual(before)
  })
})

describe('what was spoken in a call', () => {
  const spokenIn = (app: TestApp) => rowsOf(dbOf(app), 'calls').map(({ spoken }) => spoken)

  it('stands in its row once it is closed: the wordings, and what it came back from', () => {
    const app = makeApp()
    const insulted = hear('insulted')
    playWhole(app, [insulted, insulted, hear('calmed'), ...closing({})])
    playWhole(app, [insulted, hear('calmed'), insulted, insulted, ...closing({})])
    playWhole(app, [hear('threatened'), ...closing({})])
    playWhole(app, [insulted, { type: 'agent.wentBack' }, ...closing({})])
    append(app, begin(app).callId, [insulted, hear('calmed')])
    expect(spokenIn(app)).toEqual([
      ' acknowledge|acknowledge-1; restate|restate-1;+ restate;+',
      ' acknowledge|acknowledge-1;+ restate|restate-1; requestRespect|requestRespect-1;',
      ' endCall.threat|threat-1;',
      '',
      null,
    ])
  })

  /** Calls as a version left them whose rows did not have it. */
  const playOld = (app: TestApp, calls: number): readonly unknown[] => {
    for (let index = 0; index < calls; index += 1) {
      playWhole(app, [...Array.from({ length: index % 5 }, () => hear('insulted')), hear('calmed'), ...closing({})])
    }
    const spoken = spokenIn(app)
    dbOf(app).exec('UPDATE calls SET spoken = NULL')
    return spoken
  }

  it('is read again in calls from before it stood there, by itself and between calls', async () => {
    const app = makeApp()
    const housekeeping = new Housekeeping(app)
    const before = playOld(app, 45)
    const { callId } = begin(app)
    app.time.nowMs += 60_000
    await housekeeping.tick()
    expect(spokenIn(app)).toEqual([...before.map(() => null), null])
    append(app, callId, closing({}))
    await housekeeping.tick()
    expect(spokenIn(app)).toEqual([...before, ''])
  })

  it('is nothing where the call cannot be read: the others still get theirs', async () => {
    const app = makeApp()
    const [, ...others] = playOld(app, 25)
    dbOf(app).exec(`
      DROP TRIGGER call_events_refuse_update;
      UPDATE call_events SET type = 'caller.sang' WHERE seq = 1 AND call_id = (SELECT min(call_id) FROM calls)`)
    expect(await fillSpoken(app)).toEqual({ postponed: false })
    expect(spokenIn(app)).toEqual(['', ...others])
  })
})

describe('the figures of plans', () => {
  /** Calls as a version left them that did not count for plans. */
  const playOld = (app: TestApp, calls: number): readonly unknown[] => {
    for (let index = 0; index < calls; index += 1) {
      playWhole(app, [...Array.from({ length: index % 4 }, () => hear('insulted')), hear('calmed'), ...closing({})])
    }
    const rows = rowsOf(dbOf(app), 'map_rollups')
    dbOf(app).exec('DELETE FROM map_rollups; INSERT INTO unmapped_calls SELECT call_id FROM calls')
    return rows
  }

  it('get the calls from before them, by themselves and between calls, and each once', async () => {
    const app = makeApp()
    const housekeeping = new Housekeeping(app)
    const before = playOld(app, 25)
    const { callId } = begin(app)
    app.time.nowMs += 60_000
    await housekeeping.tick()
    expect(countRows(dbOf(app), 'map_rollups')).toBe(0)
    append(app, callId, [hear('calmed'), ...closing({})])
    await housekeeping.tick()
    expect(countRows(dbOf(app), 'unmapped_calls')).toBe(0)
    expect(before.length).toBeGreaterThan(5)
    const rows = rowsOf(dbOf(app), 'map_rollups')
    expect(rows.map(({ key }) => key)).toEqual(before.map((row) => (row as { key: string }).key))
    expect(rows.find(({ figure, key }) => figure === 'said' && key === 'step:open')).toMatchObject({ count: 26 })
    expect(await fillMap(app)).toEqual({ postponed: false })
    expect(rowsOf(dbOf(app), 'map_rollups')).toEqual(rows)
  })

  it('do without a call that cannot be read or is gone: the others are counted', async () => {
    const app = makeApp()
    playOld(app, 15)
    dbOf(app).exec(`
      INSERT INTO unmapped_calls VALUES (x'00');
      DROP TRIGGER call_events_refuse_update;
      UPDATE call_events SET type = 'caller.sang' WHERE seq = 1 AND call_id = (SELECT min(call_id) FROM calls)`)
    expect(await fillMap(app)).toEqual({ postponed: false })
    const opened = rowsOf(dbOf(app), 'map_rollups').find(({ key }) => key === 'step:open')
    expect(opened).toMatchObject({ count: 14 })
  })

  it('are counted anew with all others, and then nothing waits any more', () => {
    const app = makeApp()
    const before = playOld(app, 5)
    rebuildRollups(dbOf(app))
    expect(rowsOf(dbOf(app), 'map_rollups')).toEqual(before)
    expect(countRows(dbOf(app), 'unmapped_calls')).toBe(0)
  })
})

describe('a file from before there was a desk', () => {
  it('gets its calls put on it once', () => {
    const app = makeApp()
    playWhole(app, [hear('threatened'), capture('concern', 'Lieferung'), ...closing({ complaint: true })])
    const tables = ['rollups', 'map_rollups', 'incidents', 'complaints', 'call_search_rows']
    const before = tables.map((table) => rowsOf(dbOf(app), table))
    for (const table of tables) dbOf(app).exec(`DELETE FROM ${table}`)
    app.database.close()
    const next = makeApp(app.paths.folder, app.time.nowMs)
    expect(tables.map((table) => rowsOf(dbOf(next), table))).toEqual(before)
  })
})

describe('a closed call on the desk', () => {
  it.each([
    { what: 'a threat', moves: [hear('threatened')], wrapUp: { outcome: 'endedForThreat' }, reason: 'threat' },
    { what: 'a severe insult', moves: [hear('insultedSeverely')], wrapUp: {}, reason: 'severeInsult' },
    { what: 'an ending for abuse', moves: [], wrapUp: { outcome: 'endedByAgent' }, reason: 'endedForAbuse' },
    { what: 'the agent’s own decision', moves: [], wrapUp: { incident: true }, reason: 'byHand' },
  ] as const)('is an incident for $what', ({ moves, wrapUp, reason }) => {
    const app = makeApp()
    const callId = playWhole(app, [...moves, ...closing(wrapUp)])
    const [call] = rowsOf(dbOf(app), 'calls')
    expect(rowsOf(dbOf(app), 'incidents')).toEqual([
      {
        call_id: callId,
        reason,
        opened_at_ms: call?.started_at_ms,
        status: 'open',
        answered_at_ms: null,
        closed_at_ms: null,
      },
    ])
  })

  it('is no incident and no complaint where nothing of it stands', () => {
    const app = makeApp()
    playWhole(app, [hear('insultedSeverely'), { type: 'agent.wentBack' }, ...closing({})])
    expect(countRows(dbOf(app), 'incidents') + countRows(dbOf(app), 'complaints')).toBe(0)
  })

  it('puts its complaint into the channel', () => {
    const app = makeApp()
    const callId = playWhole(app, closing({ complaint: true }))
    expect(rowsOf(dbOf(app), 'complaints')).toMatchObject([{ call_id: callId, status: 'new', owner: null }])
  })

  it('leaves its text in the search, which loses it with the text', async () => {
    const app = makeApp()
    playWhole(app, [capture('concern', 'Die Stromrechnung von Frau Müßig'), ...closing({ note: 'ruft wieder an' })])
    const find = (text: string) =>
      dbOf(app).prepare('SELECT count(*) FROM call_search WHERE call_search MATCH ?').pluck().get(`"${text}"`)
    expect(find('rechnung')).toBe(1)
    expect(find('mussig')).toBe(1)
    app.time.nowMs += 31 * DAY_MS
    await eraseWhatIsDue(app)
    expect(find('rechnung')).toBe(0)
    expect(countRows(dbOf(app), 'call_search_rows')).toBe(0)
    expect(
      dbOf(app).prepare("INSERT INTO call_search (call_search, rank) VALUES ('integrity-check', 1)").run(),
    ).toBeTruthy()
    app.database.moveLog('empty')
    expect(readFileSync(app.paths.database).includes('stromrech')).toBe(false)
  })
})
