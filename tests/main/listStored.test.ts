import { describe, expect, it } from 'vitest'
import { addMeasure } from '../../src/main/services/addMeasure.ts'
import { listStored } from '../../src/main/services/listStored.ts'
import { TABLES_OF_A_CALL } from '../../src/main/store/storedValueStore.ts'
import { capture, finish, hear, save } from '../support/playCall.ts'
import { append, begin, dbOf, makeApp, playWhole } from './support/testApp.ts'

const DAY_MS = 24 * 3_600_000
const USUAL = [hear('insulted'), capture('wordsHeard', 'unfähig'), hear('insulted'), finish, save]
const INCIDENT = [hear('threatened'), capture('wordsHeard', 'Ich finde Sie'), finish, save]

describe('what is stored about a call', () => {
  it('has a day on which it goes once its incident is closed; until then only its times have one', () => {
    const app = makeApp()
    const callId = playWhole(app, INCIDENT, { callerName: 'Herr Lang' })
    const endedAtMs = app.time.nowMs
    const going = () => {
      const stored = listStored(app, callId)
      if (!stored.ok) throw new Error(stored.problem)
      const days = stored.value.map(({ table, erasedAtMs }) => {
        return erasedAtMs === null ? '' : `${table} ${(erasedAtMs - endedAtMs) / DAY_MS}`
      })
      return [...new Set(days)].filter((each) => each !== '').toSorted()
    }
    expect(going()).toEqual(['call_event_times 7'])
    addMeasure(app, { callId, kind: 'backed', note: '' })
    addMeasure(app, { callId, kind: 'closed', note: '' })
    expect(going()).toEqual([
      'call_event_texts 180',
      'call_event_times 7',
      'call_references 180',
      'calls 180',
      'incident_measures 180',
    ])
  })

  it('is every value of every row about it, with the day on which it goes', () => {
    const app = makeApp()
    const { callId } = begin(app, { reference: '4711' })
    append(app, callId, [hear('insulted'), { type: 'agent.noted', text: 'ruft wieder an' }])
    playWhole(app, USUAL)
    const stored = listStored(app, callId)
    if (!stored.ok) throw new Error(stored.problem)
    const lastAtMs = app.liveCalls.find(callId)?.lastAtMs ?? 0
    const values = stored.value
    expect(values).toContainEqual({
      table: 'call_event_texts',
      seq: 2,
      field: 'text',
      value: 'ruft wieder an',
      erasedAtMs: lastAtMs + 30 * DAY_MS,
    })
    expect(values).toContainEqual({
      table: 'call_references',
      seq: null,
      field: 'reference',
      value: '4711',
      erasedAtMs: lastAtMs + 90 * DAY_MS,
    })
    expect(
      values.filter(({ table }) => table === 'call_event_times').map(({ seq, erasedAtMs }) => [seq, erasedAtMs]),
    ).toEqual([0, 1, 2].map((seq) => [seq, lastAtMs + 7 * DAY_MS]))
    expect(values.find(({ field }) => field === 'person_id')?.erasedAtMs).toBe(lastAtMs + 90 * DAY_MS)
    expect(
      values.filter(({ table }) => table === 'call_events').map(({ field, value }) => `${field}=${value}`),
    ).toEqual([
      'type=call.started',
      'payload={"language":"de"}',
      'text_count=1',
      'type=caller.insulted',
      'payload={}',
      'text_count=0',
      'type=agent.noted',
      'payload={}',
      'text_count=1',
    ])
    const db = dbOf(app)
    // The search holds nothing of its own: it is made of the texts, and goes with them. What is still to be counted on the
    // plans is a list of numbers that is gone after some minutes.
    const tablesWithCalls = db
      .prepare(
        `SELECT m.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'call_id' AND m.name NOT IN ('call_search_rows', 'unmapped_calls')`,
      )
      .pluck()
      .all()
    expect(tablesWithCalls.toSorted()).toEqual(TABLES_OF_A_CALL.map(({ table }) => table).toSorted())
  })
})
