import { describe, expect, it } from 'vitest'
import { ACTION_FOR, createDispatch, type Dispatch, type Handlers } from '../../src/main/ipc/dispatch.ts'
import type { Sender } from '../../src/main/ipc/isTrustedSender.ts'
import { registerHandlers } from '../../src/main/ipc/registerHandlers.ts'
import type { CallMove } from '../../src/shared/call/callEvent.ts'
import type { PersonId } from '../../src/shared/ids.ts'
import { CHANNELS, type Channel } from '../../src/shared/ipc/contract.ts'
import { may } from '../../src/shared/person/may.ts'
import { type Person, ROLES } from '../../src/shared/person/person.ts'
import { defaultPolicy } from '../../src/shared/policy/defaultPolicy.ts'
import { queryOf, TODAY } from '../../src/shared/review/listView.ts'
import { save } from '../support/playCall.ts'
import { askApp } from './support/askApp.ts'
import { makeApp } from './support/testApp.ts'

const PAGE: Sender = { senderFrame: { url: 'app://ruhepol/index.html', parent: null } }
const CALL_ID = '0198c0de-0000-7000-8000-000000000000'
const VERSION_ID = 'f'.repeat(64)

const QUERY = queryOf(TODAY, 0)

const ALL_ROLES: Person = { id: 'p' as PersonId, name: '', roles: ROLES }

/** A request of the right shape for each channel. */
const GOOD: Readonly<Record<Channel, unknown>> = {
  'app.boot': undefined,
  'calls.start': { language: 'de', captures: {} },
  'calls.append': { callId: CALL_ID, seq: 1, event: { type: 'caller.upset' } },
  'calls.resume': { callId: CALL_ID },
  'calls.closeUnfinished': { callId: CALL_ID },
  'calls.listUnfinished': undefined,
  'calls.get': { callId: CALL_ID },
  'calls.listStored': { callId: CALL_ID },
  'policy.get': undefined,
  'policy.save': { policy: defaultPolicy },
  'settings.save': {},
  'database.saveCopy': undefined,
  'database.restoreBackup': undefined,
  'database.startNew': undefined,
  'app.openFolder': undefined,
  'jobs.cancel': { jobId: CALL_ID },
  'complaints.list': { filter: 'all', after: null },
  'complaints.get': { callId: CALL_ID },
  'complaints.add': { callId: CALL_ID, kind: 'note', value: 'x' },
  'webhook.get': undefined,
  'webhook.save': { on: false, format: 'json', withDetails: false, address: null, token: null },
  'webhook.listUnsent': undefined,
  'webhook.sendAgain': undefined,
  'calls.export': { jobId: CALL_ID, format: 'csv', style: 'de', query: null },
  'policy.history': undefined,
  'policy.whatIf': { jobId: CALL_ID, policy: defaultPolicy, fromMs: 0, toMs: 1 },
  'incidents.list': { filter: { status: null, reason: null, sinceMs: null }, after: null },
  'incidents.get': { callId: CALL_ID },
  'incidents.print': { callId: CALL_ID, fileName: 'Vorfall.pdf' },
  'incidents.open': { callId: CALL_ID, note: '' },
  'incidents.addMeasure': { callId: CALL_ID, kind: 'backed', note: '' },
  'followUps.list': { settled: false, limit: 50 },
  'followUps.change': { callId: CALL_ID, position: 0, kind: 'kept', value: '' },
  'today.get': undefined,
  'today.count': undefined,
  'calls.review': { callId: CALL_ID, verdict: 'inOrder', note: '', newestKnown: null },
  'calls.answerReview': { callId: CALL_ID, note: 'Danke.', newestKnown: CALL_ID },
  'calls.listFeedback': undefined,
  'calls.lookUp': { callId: CALL_ID, reason: 'Beschwerde der Kundin' },
  'calls.print': { callId: CALL_ID, fileName: 'Anruf.pdf' },
  'insights.read': { period: { from: 20_000, to: 20_006 }, flowVersionIds: null, compareWith: null },
  'insights.print': { fileName: 'Auswertung.pdf' },
  'privacy.get': undefined,
  'privacy.save': {},
  'calls.page': { query: QUERY, at: 'start', limit: 50 },
  'calls.count': { query: QUERY, jobId: CALL_ID },
  'calls.whyEmpty': { query: QUERY },
  'calls.choices': undefined,
  'views.list': undefined,
  'views.save': { name: 'Heute', view: TODAY },
  'views.remove': { viewId: CALL_ID },
  'flows.list': undefined,
  'flows.create': { source: { kind: 'empty', languages: ['de'] }, name: 'Störung' },
  'flows.archive': { flowId: 'standard', archived: true },
  'flows.setDefault': { flowId: 'standard' },
  'flows.discardDraft': { flowId: 'standard', sessionId: null },
  'flows.publish': {
    jobId: CALL_ID,
    flowId: 'standard',
    sessionId: CALL_ID,
    revision: 1,
    note: '',
    summary: '',
    makeDefault: false,
    ticked: [],
  },
  'flows.publishAgain': { versionId: VERSION_ID, note: '' },
  'flows.askApproval': { flowId: 'standard', sessionId: CALL_ID, revision: 1 },
  'flows.approve': { flowId: 'standard', revision: 1 },
  'flows.approveReturn': { flowId: 'standard', versionId: VERSION_ID },
  'flows.settings': undefined,
  'flows.saveSettings': { fourEyes: true },
  'flows.versions': { flowId: 'standard' },
  'flows.version': { versionId: VERSION_ID },
  'flows.calls': { flowId: 'standard', flowVersionIds: [VERSION_ID], period: { from: 20_000, to: 20_006 } },
  'flows.import': { jobId: CALL_ID, language: 'de' },
  'flows.export': { jobId: CALL_ID, flowId: 'standard', versionId: null, format: 'json', language: 'de' },
  'flows.importTranslation': { jobId: CALL_ID, flowId: 'standard' },
  'drafts.open': { flowId: 'standard', sessionId: CALL_ID },
  'drafts.read': { flowId: 'standard' },
  'drafts.save': { flowId: 'standard', sessionId: CALL_ID, revision: 1, document: '{}' },
  'drafts.saveAnyway': { flowId: 'standard', sessionId: CALL_ID, document: '{}' },
  'drafts.beat': { flowId: 'standard', sessionId: CALL_ID },
  'drafts.release': { flowId: 'standard', sessionId: CALL_ID },
  'drafts.takeOver': { flowId: 'standard', sessionId: CALL_ID },
  'drafts.copies': { flowId: 'standard' },
  'drafts.copy': { copyId: CALL_ID },
}

/** Handlers that only note that they were reached. */
function spies(reached: Channel[]): Handlers {
  return Object.fromEntries(
    CHANNELS.map((channel) => [
      channel,
      () => {
        reached.push(channel)
        return { ok: true, value: null }
      },
    ]),
  ) as unknown as Handlers
}

function dispatchTo(reached: Channel[], person = ALL_ROLES): Dispatch {
  return createDispatch({ handlers: spies(reached), person: () => person, log: { info: () => {}, error: () => {} } })
}

describe('the border of main', () => {
  it.each(CHANNELS)('%s reaches its handler only from our page, in the right shape', async (channel) => {
    const reached: Channel[] = []
    const dispatch = dispatchTo(reached)
    const strangers: Sender[] = [
      { senderFrame: null },
      { senderFrame: { url: 'https://ruhepol/index.html', parent: null } },
      { senderFrame: { url: 'app://elsewhere/index.html', parent: null } },
      { senderFrame: { url: 'file:///index.html', parent: null } },
      { senderFrame: { url: 'about:blank', parent: null } },
      { senderFrame: { url: '', parent: null } },
      { senderFrame: { url: 'app://ruhepol/index.html', parent: {} } },
    ]
    for (const stranger of strangers) {
      expect(await dispatch(channel, stranger, GOOD[channel])).toEqual({ ok: false, problem: 'untrustedSender' })
    }
    for (const raw of ['text', 7, [], { unknown: true }, { callId: 'no id' }]) {
      expect(await dispatch(channel, PAGE, raw)).toEqual({ ok: false, problem: 'badInput' })
    }
    expect(reached).toEqual([])
    expect(await dispatch(channel, PAGE, GOOD[channel])).toEqual({ ok: true, value: null })
    expect(reached).toEqual([channel])
  })

  it.each(CHANNELS)('%s asks for permission', async (channel) => {
    for (const role of ROLES) {
      const person: Person = { ...ALL_ROLES, roles: [role] }
      const reached: Channel[] = []
      const answer = await dispatchTo(reached, person)(channel, PAGE, GOOD[channel])
      const isAllowed = may(person, ACTION_FOR[channel])
      expect(answer).toEqual(isAllowed ? { ok: true, value: null } : { ok: false, problem: 'notAllowed' })
      expect(reached).toEqual(isAllowed ? [channel] : [])
    }
    const nobody: Person = { ...ALL_ROLES, roles: [] }
    expect(await dispatchTo([], nobody)(channel, PAGE, GOOD[channel])).toEqual({ ok: false, problem: 'notAllowed' })
  })

  it('refuses events that a page may not send', async () => {
    const reached: Channel[] = []
    const dispatch = dispatchTo(reached)
    const bad = [
      { callId: CALL_ID, seq: 1, event: { type: 'call.started' } },
      { callId: CALL_ID, seq: 0, event: { type: 'caller.upset' } },
      { callId: CALL_ID, seq: 1.5, event: { type: 'caller.upset' } },
      { callId: CALL_ID, seq: 1, event: { type: 'caller.sang' } },
      { callId: CALL_ID, seq: 1, event: { type: 'agent.noted', text: 'x'.repeat(2001) } },
    ]
    for (const raw of bad) expect(await dispatch('calls.append', PAGE, raw)).toEqual({ ok: false, problem: 'badInput' })
    expect(reached).toEqual([])
  })

  it('answers a bug with a code, logs it, and logs no text of calls', async () => {
    const logged: string[] = []
    const log = { info: () => {}, error: (...said: unknown[]) => void logged.push(JSON.stringify(said)) }
    const failing = (error: unknown): Dispatch =>
      createDispatch({
        handlers: { ...spies([]), 'calls.start': () => Promise.reject(error) },
        person: () => ALL_ROLES,
        log,
      })
    const request = { language: 'de', captures: { callerName: 'Frau Kurz' } }
    const bug = await failing(new Error('a bug'))('calls.start', PAGE, request)
    const fault = await failing(Object.assign(new Error('full'), { code: 'SQLITE_FULL' }))('calls.start', PAGE, request)
    const quoting = await failing(new SyntaxError('"Frau Kurz" is not JSON'))('calls.start', PAGE, request)
    expect([bug, fault, quoting]).toEqual([
      { ok: false, problem: 'somethingWentWrong' },
      { ok: false, problem: 'diskFull' },
      { ok: false, problem: 'somethingWentWrong' },
    ])
    expect(logged).toHaveLength(3)
    expect(logged.join()).not.toContain('Frau Kurz')
  })

  it('registers one Electron channel for each', async () => {
    const listeners = new Map<string, (event: Sender, raw: unknown) => Promise<unknown>>()
    const reached: Channel[] = []
    registerHandlers(
      { handle: (channel, listener) => void listeners.set(channel, listener) },
      Promise.resolve(dispatchTo(reached)),
    )
    expect([...listeners.keys()]).toEqual([...CHANNELS])
    await listeners.get('app.boot')?.(PAGE, undefined)
    expect(reached).toEqual(['app.boot'])
  })
})

describe('the real handlers', () => {
  it('carry a call from the first answer to the list', async () => {
    const app = makeApp()
    const folders: string[] = []
    const ask = askApp(app, { openFolder: async (path) => void folders.push(path) })
    expect(await ask('app.boot', null)).toMatchObject({
      ok: true,
      value: { openCall: null, saveState: { saved: true } },
    })
    const started = (await ask('calls.start', { language: 'de', captures: { callerName: 'Frau Kurz' } })) as {
      value: { callId: string }
    }
    const { callId } = started.value
    const append = (seq: number, event: CallMove) => ask('calls.append', { callId, seq, event })
    expect(await append(1, { type: 'caller.insulted' })).toEqual({
      ok: true,
      value: { seq: 1, saveState: { saved: true } },
    })
    expect(await append(2, { type: 'agent.resumed' })).toEqual({ ok: false, problem: 'notOnHold' })
    expect(await append(2, { type: 'agent.finished' })).toMatchObject({ ok: true })
    expect(await append(3, save)).toMatchObject({ ok: true })
    const today = { query: queryOf(TODAY, app.time.nowMs), at: 'start', limit: 50 } as const
    expect(await ask('calls.page', today)).toMatchObject({
      value: { rows: [{ callId, outcome: 'resolved', strikes: 1 }], hasMore: false },
    })
    expect(await ask('calls.get', { callId })).toMatchObject({ value: { events: { length: 4 } } })
    expect(await ask('calls.resume', { callId })).toEqual({ ok: false, problem: 'noSuchCall' })
    expect(await ask('database.saveCopy', null)).toEqual({ ok: false, problem: 'cancelled' })
    expect(await ask('database.restoreBackup', null)).toEqual({ ok: false, problem: 'noBackup' })
    expect(await ask('app.openFolder', null)).toEqual({ ok: true, value: null })
    expect(folders).toEqual([app.paths.folder])
  })
})
