import { describe, expect, it } from 'vitest'
import { toBytes } from '../../src/main/db/idBytes.ts'
import { finish, hear, save } from '../support/playCall.ts'
import { rowsOf } from './support/rows.ts'
import { append, begin, dbOf, makeApp, START_MS } from './support/testApp.ts'

describe('the log of calls', () => {
  it('refuses to change, remove, replace, double or leave out an event', () => {
    const app = makeApp()
    const { callId } = begin(app)
    append(app, callId, [hear('upset')])
    const db = dbOf(app)
    const before = rowsOf(db, 'call_events')
    const insert = (verb: string, seq: number) => () =>
      db.prepare(`${verb} INTO call_events VALUES (?, ?, 'caller.calmed', '{}', 0)`).run(toBytes(callId), seq)
    expect(() => db.exec("UPDATE call_events SET type = 'caller.calmed'")).toThrow('append-only')
    expect(() => db.exec('DELETE FROM call_events')).toThrow('append-only')
    expect(insert('INSERT', 1)).toThrow('no gaps and no doubles')
    expect(insert('INSERT OR REPLACE', 1)).toThrow('no gaps and no doubles')
    expect(insert('INSERT OR IGNORE', 3)).toThrow('no gaps and no doubles')
    expect(rowsOf(db, 'call_events')).toEqual(before)
  })

  it('refuses to change a published flow or policy', () => {
    const db = dbOf(makeApp())
    for (const table of ['flow_versions', 'policy_versions']) {
      expect(() => db.exec(`UPDATE ${table} SET number = 9`)).toThrow('immutable')
      expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('immutable')
    }
  })

  it('keeps free text and times apart from the events', () => {
    const app = makeApp()
    const { callId } = begin(app, { callerName: 'Frau Kurz', reference: '4711' })
    append(app, callId, [
      hear('insulted'),
      { type: 'agent.captured', name: 'wordsHeard', value: 'unfähig' },
      finish,
      { ...save, note: 'rief wieder an' } as typeof save,
    ])
    const db = dbOf(app)
    expect(rowsOf(db, 'call_events')).toEqual([
      { call_id: callId, seq: 0, type: 'call.started', payload: '{"language":"de"}', text_count: 2 },
      { call_id: callId, seq: 1, type: 'caller.insulted', payload: '{}', text_count: 0 },
      { call_id: callId, seq: 2, type: 'agent.captured', payload: '{"name":"wordsHeard"}', text_count: 1 },
      { call_id: callId, seq: 3, type: 'agent.finished', payload: '{}', text_count: 0 },
      {
        call_id: callId,
        seq: 4,
        type: 'wrapUp.saved',
        payload: '{"outcome":"resolved"}',
        text_count: 1,
      },
    ])
    expect(rowsOf(db, 'call_event_texts')).toEqual([
      { call_id: callId, seq: 0, field: 'callerName', value: 'Frau Kurz' },
      { call_id: callId, seq: 0, field: 'reference', value: '4711' },
      { call_id: callId, seq: 2, field: 'value', value: 'unfähig' },
      { call_id: callId, seq: 4, field: 'note', value: 'rief wieder an' },
    ])
    expect(rowsOf(db, 'call_event_times').map(({ at_ms }) => at_ms)).toEqual([
      START_MS,
      START_MS + 1000,
      START_MS + 2000,
      START_MS + 3000,
      START_MS + 4000,
    ])
  })

  it('numbers the calls of a device without a gap', () => {
    const app = makeApp()
    for (let call = 0; call < 3; call += 1) begin(app)
    const sequences = dbOf(app).prepare('SELECT device_sequence FROM calls ORDER BY call_id').pluck().all()
    expect(sequences).toEqual([1, 2, 3])
  })
})
