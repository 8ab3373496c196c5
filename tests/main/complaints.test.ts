import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBytes } from '../../src/main/db/idBytes.ts'
import { addComplaintEntry, getComplaint } from '../../src/main/services/complaints.ts'
import { eraseWhatIsDue } from '../../src/main/services/eraseWhatIsDue.ts'
import { listStored } from '../../src/main/services/listStored.ts'
import { isSound, verifyDatabase } from '../../src/main/services/verifyDatabase.ts'
import {
  COMPLAINT_ENTRY_KINDS,
  type ComplaintEntryKind,
  projectComplaint,
} from '../../src/shared/complaint/complaint.ts'
import type { CallId } from '../../src/shared/ids.ts'
import type { ComplaintFilter } from '../../src/shared/ipc/complaints/contract.ts'
import { finish, save } from '../support/playCall.ts'
import { askApp } from './support/askApp.ts'
import { countRows, rowsOf } from './support/rows.ts'
import { dbOf, makeApp, playWhole, type TestApp } from './support/testApp.ts'

const DAY_MS = 24 * 3_600_000

const complain = (app: TestApp, captures: Record<string, string> = {}): CallId =>
  playWhole(app, [finish, { ...save, complaint: true, causes: ['billing'] }], captures)

function add(app: TestApp, callId: CallId, kind: ComplaintEntryKind, value = '') {
  app.time.nowMs += 1000
  return addComplaintEntry(app, { callId, kind, value })
}

/** The next start of an app, with only some roles left, and one more complaint that was a colleague’s. */
function withRole(role: 'agent' | 'supervisor'): { next: TestApp; own: CallId; other: CallId } {
  const app = makeApp()
  const own = complain(app)
  const other = complain(app)
  const db = dbOf(app)
  db.exec(`INSERT INTO persons SELECT x'ff', origin_device_id, 2, 'Kim', created_at_ms FROM persons`)
  db.prepare("UPDATE calls SET person_id = x'ff' WHERE call_id = ?").run(toBytes(other))
  db.prepare('DELETE FROM person_roles WHERE role <> ?').run(role)
  const next = makeApp(app.paths.folder, app.time.nowMs)
  dbOf(next)
  return { next, own, other }
}

async function listIds(app: TestApp, filter: ComplaintFilter): Promise<Record<string, readonly CallId[]>> {
  const list = await askApp(app)('complaints.list', { filter, after: null })
  if (!list.ok) throw new Error(list.problem)
  const filled = list.value.columns.filter(({ cards }) => cards.length > 0)
  return Object.fromEntries(filled.map(({ status, cards }) => [status, cards.map(({ callId }) => callId)]))
}

describe('the card of a complaint', () => {
  it('is what its entries give, after any of them', () => {
    const anyEntry = fc.record({
      kind: fc.constantFrom(...COMPLAINT_ENTRY_KINDS),
      value: fc.constantFrom('', 'Kim', '1795000000000', ' '),
    })
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), (entries) => {
        const app = makeApp()
        const callId = complain(app)
        const opened = rowsOf(dbOf(app), 'calls')[0]?.started_at_ms
        const taken = entries.filter(({ kind, value }) => add(app, callId, kind, value).ok)
        expect(countRows(dbOf(app), 'complaint_entries')).toBe(taken.length)
        const detail = getComplaint(app, callId)
        if (!detail.ok) throw new Error(detail.problem)
        const { card } = detail.value
        expect(card).toMatchObject(projectComplaint(Number(opened), detail.value.entries))
        app.database.close()
      }),
      { numRuns: 25 },
    )
  })

  it('says who called, why, and by when somebody has to answer', () => {
    const app = makeApp()
    const callId = complain(app, { callerName: 'Frau Kurz', reference: '4711' })
    const detail = getComplaint(app, callId)
    expect(detail).toMatchObject({
      value: { card: { callerName: 'Frau Kurz', reference: '4711', causes: ['billing'], status: 'new', owner: null } },
    })
  })

  it('tells of one that is not there', () => {
    const app = makeApp()
    const callId = playWhole(app, [finish, save])
    expect(getComplaint(app, callId)).toEqual({ ok: false, problem: 'noSuchComplaint' })
    expect(add(app, callId, 'note', 'x')).toEqual({ ok: false, problem: 'noSuchComplaint' })
  })
})

describe('what was written in a complaint', () => {
  it('stays while it is open, and goes after it was closed: words after 30 days, names after 90', async () => {
    const app = makeApp()
    const [open, closed] = [complain(app), complain(app)]
    for (const callId of [open, closed]) {
      add(app, callId, 'owner', 'Kim')
      add(app, callId, 'answer', 'Gutschrift für Frau Kurz')
    }
    app.time.nowMs += 100 * DAY_MS
    add(app, closed, 'closed')
    const closedAtMs = app.time.nowMs
    const stored = listStored(app, closed)
    const erasedAt = (value: string) => stored.ok && stored.value.find((each) => each.value === value)?.erasedAtMs
    expect([erasedAt('Gutschrift für Frau Kurz'), erasedAt('Kim')]).toEqual([
      closedAtMs + 30 * DAY_MS,
      closedAtMs + 90 * DAY_MS,
    ])
    const left = async (days: number) => {
      app.time.nowMs = closedAtMs + days * DAY_MS
      await eraseWhatIsDue(app)
      return [open, closed].map((callId) => {
        const detail = getComplaint(app, callId)
        if (!detail.ok) throw new Error(detail.problem)
        expect(detail.value.card).toMatchObject(projectComplaint(detail.value.card.openedAtMs, detail.value.entries))
        return detail.value.entries.filter(({ value }) => value !== '').map(({ kind }) => kind)
      })
    }
    expect(await left(29)).toEqual([
      ['owner', 'answer'],
      ['owner', 'answer'],
    ])
    expect(await left(30)).toEqual([['owner', 'answer'], ['owner']])
    expect(await left(90)).toEqual([['owner', 'answer'], []])
    expect(getComplaint(app, closed)).toMatchObject({ value: { card: { status: 'closed', owner: null } } })
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
  })
})

describe('the list of complaints', () => {
  it('shows what a filter asks for, and counts', async () => {
    const app = makeApp()
    const [fresh, mine, answered, closed, late] = [1, 2, 3, 4, 5].map(() => complain(app))
    if (!fresh || !mine || !answered || !closed || !late) throw new Error('no calls')
    add(app, mine, 'owner', 'Test')
    add(app, answered, 'answer', 'Ja.')
    add(app, closed, 'closed')
    add(app, late, 'owner', 'Kim')
    add(app, late, 'due', String(app.time.nowMs - DAY_MS))
    expect(await listIds(app, 'all')).toEqual({
      new: [fresh],
      owned: [mine, late],
      answered: [answered],
      closed: [closed],
    })
    expect(await listIds(app, 'mine')).toEqual({ owned: [mine] })
    expect(await listIds(app, 'unowned')).toEqual({ new: [fresh], answered: [answered] })
    expect(await listIds(app, 'overdue')).toEqual({ owned: [late] })
    expect(await listIds(app, 'closed')).toEqual({ closed: [closed] })
    const list = await askApp(app)('complaints.list', { filter: 'all', after: null })
    expect(list).toMatchObject({
      value: { counts: { new: 1, owned: 2, answered: 1, closed: 1, all: 4, mine: 1, unowned: 2, overdue: 1 } },
    })
  })

  it('goes on behind its last card, oldest first, closed ones newest first', async () => {
    const app = makeApp()
    const ask = askApp(app)
    const all = Array.from({ length: 60 }, () => complain(app))
    for (const callId of all.slice(30)) add(app, callId, 'closed')
    for (const [status, expected] of [
      ['new', all.slice(0, 30)],
      ['closed', all.slice(30).toReversed()],
    ] as const) {
      const first = await ask('complaints.list', { filter: 'all', after: null })
      const column = first.ok ? first.value.columns.find((each) => each.status === status) : undefined
      const callId = column?.cards.at(-1)?.callId
      if (column === undefined || callId === undefined) throw new Error('an empty column')
      const rest = await ask('complaints.list', { filter: 'all', after: { status, callId } })
      if (!rest.ok) throw new Error(rest.problem)
      const cards = [...column.cards, ...(rest.value.columns[0]?.cards ?? [])]
      expect(cards.map((card) => card.callId)).toEqual(expected)
      expect([column.hasMore, rest.value.columns[0]?.hasMore]).toEqual([true, false])
    }
  })
})

describe('an agent', () => {
  it('sees and answers the complaints of her own calls, and owns none', async () => {
    const { next, own, other } = withRole('agent')
    expect(await listIds(next, 'all')).toEqual({ new: [own] })
    expect(getComplaint(next, other)).toEqual({ ok: false, problem: 'notAllowed' })
    expect(add(next, other, 'note', 'x')).toEqual({ ok: false, problem: 'notAllowed' })
    for (const kind of ['owner', 'due', 'closed', 'reopened'] as const) {
      expect(add(next, own, kind, '1')).toEqual({ ok: false, problem: 'notAllowed' })
    }
    expect(add(next, own, 'answer', 'Gutschrift ist unterwegs.')).toMatchObject({
      value: { card: { status: 'answered' } },
    })
    expect(await askApp(next)('webhook.get', null)).toEqual({ ok: false, problem: 'notAllowed' })
  })
})

describe('a supervisor', () => {
  it('sees and owns everybody’s', async () => {
    const { next, own, other } = withRole('supervisor')
    expect(await listIds(next, 'all')).toEqual({ new: [own, other] })
    expect(add(next, other, 'owner', 'Kim')).toMatchObject({ value: { card: { status: 'owned' } } })
  })
})
