import { describe, expect, it } from 'vitest'
import { listStored } from '../../../../src/main/services/listStored.ts'
import { makeI18n } from '../../../../src/renderer/ui/i18n.ts'
import { describeGroup } from '../../../../src/renderer/ui/stored/describeGroup.ts'
import type { StoredRow } from '../../../../src/renderer/ui/stored/describeStored.ts'
import { groupStored, STORED_GROUPS } from '../../../../src/renderer/ui/stored/groupStored.ts'
import type { CallMove } from '../../../../src/shared/call/callEvent.ts'
import type { StoredValue } from '../../../../src/shared/ipc/answers.ts'
import { makeApp, playWhole } from '../../../main/support/testApp.ts'
import { capture, finish, hear } from '../../../support/playCall.ts'
import { testFlow } from '../../../support/testFlow.ts'

const CALL: readonly CallMove[] = [
  hear('insulted'),
  capture('wordsHeard', 'Schlafmütze'),
  hear('threatened'),
  capture('wordsHeard', 'Ich finde Sie'),
  capture('concern', 'Sofa'),
  capture('causes', 'waiting,delivery'),
  { type: 'agent.noted', text: 'zweiter Termin' },
  finish,
  {
    type: 'wrapUp.saved',
    outcome: 'endedForThreat',
    complaint: true,
    stillCustomer: 'no',
    causes: ['waiting'],
    commitments: [{ what: 'Brief schicken', owner: 'teamLead', dueAtMs: 1_800_000_000_000 }],
    note: 'kurz',
    incident: true,
  },
]

function storedValues(): readonly StoredValue[] {
  const app = makeApp()
  const callId = playWhole(app, CALL, { callerName: 'Frau Kurz', callerNumber: '0123', reference: '4711' })
  const listed = listStored(app, callId)
  if (!listed.ok) throw new Error(listed.problem)
  return listed.value
}

function describeAll(language: 'de' | 'en', values: readonly StoredValue[]): StoredRow[] {
  const words = { t: makeI18n(language).t, language, flow: testFlow, all: values }
  return groupStored(values).flatMap((group) => describeGroup(words, group))
}

function valuesNamed(name: string, rows: readonly StoredRow[]): string[] {
  return rows.filter((row) => row.name === name).map(({ value }) => value)
}

describe('what is stored about a call', () => {
  it.each(['de', 'en'] as const)('has a plain name for every value that a whole call leaves, in %s', (language) => {
    const all = storedValues()
    const rawNames = new Set(all.map(({ field }) => field))
    const left = describeAll(language, all).filter(({ name }) => rawNames.has(name) || /[_.]|AtMs/.test(name))
    expect(left).toEqual([])
  })

  it('leaves no value out and keeps the raw one beside the words', () => {
    const all = storedValues()
    const grouped = groupStored(all).flatMap(({ values }) => values)
    expect(new Set(grouped)).toEqual(new Set(all))
    expect(grouped).toHaveLength(all.length)
    const rows = describeAll('de', all)
    for (const { table, seq, field, value, erasedAtMs } of all) {
      const shown = rows.filter((row) => row.seq === seq && row.erasedAtMs === erasedAtMs && row.raw.startsWith(table))
      expect(shown.some(({ value: words, raw }) => raw.includes(field) && `${words} ${raw}`.includes(value))).toBe(true)
    }
  })

  it('is grouped by what it is about', () => {
    const all = storedValues()
    const topics = groupStored(all).map(({ topic }) => topic)
    expect(topics).toEqual(STORED_GROUPS.filter((topic) => topics.includes(topic)))
    expect(topics).toEqual(
      expect.arrayContaining(['call', 'steps', 'words', 'fields', 'causes', 'times', 'outcome', 'commitments']),
    )
    const words = groupStored(all).find(({ topic }) => topic === 'words')?.values
    expect(words?.map(({ value }) => value)).toEqual(['Schlafmütze', 'Ich finde Sie'])
  })

  it('is said in words', () => {
    const all = storedValues()
    const german = describeAll('de', all)
    const english = describeAll('en', all)
    expect(valuesNamed('Beleidigung', german)).toEqual(['–'])
    expect(valuesNamed('Angabe festgehalten', german)).toContain('Angabe: Ursachen · Inhalt: lange gewartet, Lieferung')
    expect(valuesNamed('Ergebnis', german)).toEqual(['wegen Drohung beendet'])
    expect(valuesNamed('Highest step', english)).toEqual(['End the call'])
    expect(valuesNamed('Cause', english)).toEqual(['long wait'])
    expect(valuesNamed('Incident', english)).toEqual(['yes'])
    expect(valuesNamed('Zusage 1', german)).toEqual(['Brief schicken'])
    expect(valuesNamed('Notiz', german)).toContain('zweiter Termin')
  })

  it('shows what nobody has named yet under its own name', () => {
    const strange = [
      { table: 'calls', seq: null, field: 'mood', value: 'x', erasedAtMs: null },
      { table: 'call_events', seq: 1, field: 'type', value: 'agent.sang', erasedAtMs: null },
      { table: 'call_events', seq: 1, field: 'payload', value: '{"song":"la"}', erasedAtMs: null },
      { table: 'call_events', seq: 1, field: 'volume', value: '11', erasedAtMs: null },
      { table: 'call_songs', seq: 1, field: 'song', value: 'la', erasedAtMs: 5 },
    ]
    expect(groupStored(strange).map(({ topic, table }) => topic ?? table)).toEqual(['call', 'steps', 'call_songs'])
    expect(describeAll('de', strange)).toEqual([
      { seq: null, name: 'mood', value: 'x', raw: 'calls.mood', erasedAtMs: null },
      {
        seq: 1,
        name: 'agent.sang',
        value: 'song: la',
        raw: 'call_events: type = agent.sang, payload = {"song":"la"}',
        erasedAtMs: null,
      },
      { seq: 1, name: 'volume', value: '11', raw: 'call_events.volume', erasedAtMs: null },
      { seq: 1, name: 'song', value: 'la', raw: 'call_songs.song', erasedAtMs: 5 },
    ])
  })
})
