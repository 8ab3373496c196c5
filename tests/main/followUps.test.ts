import { describe, expect, it } from 'vitest'
import { toBytes } from '../../src/main/db/idBytes.ts'
import { eraseWhatIsDue } from '../../src/main/services/eraseWhatIsDue.ts'
import type { Commitment } from '../../src/shared/call/outcome.ts'
import type { CallId } from '../../src/shared/ids.ts'
import type { FollowUpList, Today } from '../../src/shared/ipc/followUps/answers.ts'
import {
  AGREED,
  type FollowUpChange,
  type FollowUpChangeKind,
  type FollowUpProgress,
  takeChange,
} from '../../src/shared/review/followUp.ts'
import { finish, hear, save } from '../support/playCall.ts'
import { askApp } from './support/askApp.ts'
import { rowsOf } from './support/rows.ts'
import { dbOf, makeApp, playWhole, START_MS, type TestApp } from './support/testApp.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

function promise(what: string, inHours: number | null, owner: Commitment['owner'] = 'me'): Commitment {
  return { what, owner, dueAtMs: inHours === null ? null : START_MS + inHours * HOUR_MS }
}

function playWith(app: TestApp, commitments: Commitment[], moves = [hear('calmed')]): CallId {
  return playWhole(app, [...moves, finish, { ...save, commitments }])
}

async function listOf(app: TestApp, settled = false): Promise<FollowUpList> {
  const list = await askApp(app)('followUps.list', { settled, limit: 50 })
  if (!list.ok) throw new Error(list.problem)
  return list.value
}

const whatOf = ({ items }: FollowUpList['today']) => items.map(({ what }) => what)

async function todayOf(app: TestApp): Promise<Today> {
  const today = await askApp(app)('today.get', null)
  if (!today.ok) throw new Error(today.problem)
  return today.value
}

/** The number beside Today, and the same counted from what Today lists. */
async function countsOf(app: TestApp): Promise<{ readonly beside: number; readonly listed: number }> {
  const counted = await askApp(app)('today.count', null)
  if (!counted.ok) throw new Error(counted.problem)
  const listed = Object.values(await todayOf(app)).reduce((sum, { count }) => sum + count, 0)
  return { beside: counted.value, listed }
}

/** Two agents: the second one took the second call; whoever sits here now has only this role. */
function asTeam(app: TestApp, other: CallId, keptRole: 'agent' | 'supervisor'): TestApp {
  const db = dbOf(app)
  db.exec(`INSERT INTO persons SELECT x'ff', origin_device_id, 2, 'Kim', created_at_ms FROM persons`)
  db.prepare("UPDATE calls SET person_id = x'ff' WHERE call_id = ?").run(toBytes(other))
  db.prepare('DELETE FROM person_roles WHERE role <> ?').run(keptRole)
  const next = makeApp(app.paths.folder, app.time.nowMs)
  dbOf(next)
  return next
}

describe('the follow-ups of the team', () => {
  it('are grouped by when they are due, with what was promised', async () => {
    const app = makeApp()
    playWith(app, [promise('Rückruf', 1), promise('Angebot', 30), promise('Brief', null, 'other')])
    playWith(app, [promise('Gutschrift', -3, 'teamLead'), promise('Nachfrage', -5)])
    expect(await countsOf(app)).toEqual({ beside: 3, listed: 3 })
    const list = await listOf(app)
    expect(whatOf(list.overdue)).toEqual(['Nachfrage', 'Gutschrift'])
    expect(whatOf(list.today)).toEqual(['Rückruf'])
    expect(whatOf(list.later)).toEqual(['Angebot', 'Brief'])
    expect(list.later).toMatchObject({ count: 2, items: [{ owner: 'me' }, { owner: 'other', dueAtMs: null }] })
  })

  it('are kept, broken, reassigned, moved and taken back, and are what their changes give', async () => {
    const app = makeApp()
    const callId = playWith(app, [promise('Rückruf', 1), promise('Angebot', 2)])
    const ask = askApp(app)
    const change = async (position: number, kind: FollowUpChangeKind, value = '') => {
      app.time.nowMs += 1000
      const changed = await ask('followUps.change', { callId, position, kind, value })
      return changed.ok ? 'ok' : changed.problem
    }
    expect(await change(0, 'assigned', 'Kim')).toBe('ok')
    expect(await change(0, 'moved', String(START_MS + 26 * HOUR_MS))).toBe('ok')
    expect(await change(1, 'broken')).toBe('ok')
    expect((await listOf(app)).later.items).toMatchObject([
      { what: 'Rückruf', assignedTo: 'Kim', dueAtMs: START_MS + 26 * HOUR_MS, agreedAtMs: START_MS + HOUR_MS },
    ])
    expect((await listOf(app, true)).settled).toMatchObject({
      count: 1,
      items: [{ what: 'Angebot', status: 'broken' }],
    })
    expect([
      await change(1, 'kept'),
      await change(1, 'assigned', 'Kim'),
      await change(0, 'reopened'),
      await change(0, 'moved', 'morgen'),
      await change(7, 'kept'),
    ]).toEqual(['followUpSettled', 'followUpSettled', 'followUpNotSettled', 'badInput', 'noSuchFollowUp'])
    expect(await change(1, 'reopened')).toBe('ok')
    expect(await change(0, 'moved')).toBe('ok')
    expect(await change(0, 'assigned')).toBe('ok')
    expect(await change(0, 'kept')).toBe('ok')
    for (const row of rowsOf(dbOf(app), 'commitments')) {
      const changes = rowsOf(dbOf(app), 'commitment_changes').filter(({ position }) => position === row.position)
      const progress = changes.reduce<FollowUpProgress>((now, { kind, value, made_at_ms }) => {
        const next = takeChange(now, { kind, value, madeAtMs: made_at_ms } as FollowUpChange)
        if (!next.ok) throw new Error(next.problem)
        return next.value
      }, AGREED)
      expect({
        status: row.status,
        assignedTo: row.assigned_to,
        movedToMs: row.moved_to_ms,
        settledAtMs: row.settled_at_ms,
      }).toEqual(progress)
    }
  })

  it('propose nobody for a callback whom its caller has abused', async () => {
    const app = makeApp()
    const calm = playWith(app, [promise('Angebot', 1)])
    const abusive = playWith(app, [promise('Rückruf', 2, 'teamLead')], [hear('insultedSeverely')])
    const team = asTeam(app, abusive, 'supervisor')
    await askApp(team)('followUps.change', { callId: calm, position: 0, kind: 'assigned', value: 'Jo' })
    expect((await listOf(team)).today.items).toMatchObject([
      { what: 'Angebot', afterAbuse: false, proposed: ['Jo', 'Kim', 'Test'] },
      { what: 'Rückruf', afterAbuse: true, owner: 'teamLead', assignedTo: null, proposed: ['Jo', 'Test'] },
    ])
  })

  it('lose their words and names with those of their call', async () => {
    const app = makeApp()
    const callId = playWith(app, [promise('Rückruf', 1)])
    await askApp(app)('followUps.change', { callId, position: 0, kind: 'assigned', value: 'Kim' })
    app.time.nowMs += 31 * DAY_MS
    await eraseWhatIsDue(app)
    expect((await listOf(app)).overdue.items).toMatchObject([{ what: null, assignedTo: 'Kim' }])
    app.time.nowMs += 60 * DAY_MS
    await eraseWhatIsDue(app)
    expect((await listOf(app)).overdue.items).toMatchObject([{ what: null, assignedTo: null }])
    expect(rowsOf(dbOf(app), 'commitment_changes')).toMatchObject([{ kind: 'assigned', value: '' }])
  })
})

describe('an agent', () => {
  it('sees and changes only what she has promised herself or was given', async () => {
    const app = makeApp()
    const own = playWith(app, [promise('meine', 1), promise('der Teamleitung', 1, 'teamLead')])
    const other = playWith(app, [promise('fremde', 1), promise('mir gegeben', 2)])
    await askApp(app)('followUps.change', { callId: other, position: 1, kind: 'assigned', value: 'Test' })
    const team = asTeam(app, other, 'agent')
    expect(whatOf((await listOf(team)).today)).toEqual(['meine', 'mir gegeben'])
    const keep = (callId: CallId, position: number) =>
      askApp(team)('followUps.change', { callId, position, kind: 'kept', value: '' })
    expect([await keep(own, 1), await keep(other, 0)]).toEqual(Array(2).fill({ ok: false, problem: 'notAllowed' }))
    expect([await keep(own, 0), await keep(other, 1)]).toEqual(Array(2).fill({ ok: true, value: null }))
  })

  it('finds on her day what is hers, and nothing of the register', async () => {
    const app = makeApp()
    playWith(app, [promise('meine', 1)], [hear('threatened')])
    const other = playWith(app, [promise('fremde', -1)])
    const team = asTeam(app, other, 'agent')
    expect(await todayOf(team)).toMatchObject({
      incidents: { count: 0 },
      overdue: { count: 0 },
      dueToday: { count: 1, items: [{ what: 'meine' }] },
    })
    expect(await countsOf(team)).toEqual({ beside: 1, listed: 1 })
  })
})

describe('the day of a supervisor', () => {
  it('has what waits for backing, what is due and complaints without an owner', async () => {
    const app = makeApp()
    const none = { count: 0, items: [] }
    dbOf(app)
    expect(await todayOf(app)).toEqual({
      incidents: none,
      overdue: none,
      dueToday: none,
      complaints: none,
      reviews: none,
    })
    expect(await countsOf(app)).toEqual({ beside: 0, listed: 0 })
    const threat = playWith(app, [promise('Rückruf', -1, 'teamLead')], [hear('threatened')])
    const complaint = playWhole(app, [finish, { ...save, complaint: true }], { reference: '4711' })
    expect(await todayOf(app)).toMatchObject({
      incidents: { count: 1, items: [{ callId: threat }] },
      overdue: { count: 1, items: [{ what: 'Rückruf' }] },
      dueToday: none,
      complaints: { count: 1, items: [{ callId: complaint, reference: '4711' }] },
    })
    expect(await countsOf(app)).toEqual({ beside: 3, listed: 3 })
    await askApp(app)('incidents.addMeasure', { callId: threat, kind: 'backed', note: '' })
    expect((await todayOf(app)).incidents).toEqual(none)
  })
})

describe('the day of an agent', () => {
  it('has what others said of her calls until she answers; that a call was in order wants no answer', async () => {
    const app = makeApp()
    const [own, fine] = [playWith(app, []), playWith(app, [])]
    const db = dbOf(app)
    db.exec(`INSERT INTO persons SELECT x'ff', origin_device_id, 2, 'Kim', created_at_ms FROM persons`)
    const review = (callId: CallId, number: number, verdict: string) =>
      db
        .prepare(
          `INSERT INTO reviews SELECT unhex(?), origin_device_id, ?, call_id, x'ff', ?, 'Bis morgen', ? FROM calls
           WHERE call_id = ?`,
        )
        .run(idAt(app.time.nowMs, number), number, verdict, app.time.nowMs, toBytes(callId))
    review(own, 1, 'talkAboutIt')
    review(fine, 2, 'inOrder')
    expect((await todayOf(app)).reviews).toMatchObject({ count: 1, items: [{ callId: own, verdict: 'talkAboutIt' }] })
    expect(await countsOf(app)).toEqual({ beside: 1, listed: 1 })
    app.time.nowMs += 1000
    const newestKnown = String(rowsOf(db, 'reviews')[0]?.review_id)
    const answer = await askApp(app)('calls.answerReview', { callId: own, note: 'Gern', newestKnown })
    expect(answer.ok).toBe(true)
    expect((await todayOf(app)).reviews).toEqual({ count: 0, items: [] })
  })
})

/** A UUIDv7 of a time, in hex. */
function idAt(atMs: number, number: number): string {
  return `${atMs.toString(16).padStart(12, '0')}7000800000000000000${number}`
}
