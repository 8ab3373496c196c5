import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toBytes } from '../../src/main/db/idBytes.ts'
import { eraseWhatIsDue } from '../../src/main/services/eraseWhatIsDue.ts'
import type { CallId } from '../../src/shared/ids.ts'
import type { CallFile, ReviewSaved } from '../../src/shared/ipc/reviews/answers.ts'
import type { Role } from '../../src/shared/person/person.ts'
import type { Result } from '../../src/shared/result.ts'
import { addColleague, giveToColleague, keepRoles, reviewByColleague } from '../support/colleague.ts'
import { capture, finish, hear, save } from '../support/playCall.ts'
import { askApp } from './support/askApp.ts'
import { countRows, rowsOf } from './support/rows.ts'
import { dbOf, makeApp, makeFolder, playWhole, START_MS, type TestApp } from './support/testApp.ts'

const DAY_MS = 24 * 3_600_000
const QUIET = [hear('upset'), capture('concern', 'Lieferung'), finish, save]
const THREAT = [hear('threatened'), finish, { ...save, outcome: 'endedForThreat' as const }]
const NO_TIMES = [null, null, null, null, null]

function granted<T>(answer: Result<T, string>): T {
  if (!answer.ok) throw new Error(`refused: ${answer.problem}`)
  return answer.value
}

/** The app as it is after a colleague took a call; whoever sits here has these roles. */
function afterCallOfColleague(app: TestApp, callId: CallId, roles: readonly Role[] = ['supervisor']): TestApp {
  const db = dbOf(app)
  addColleague(db)
  giveToColleague(db, callId)
  return restart(app, roles)
}

function restart(app: TestApp, roles: readonly Role[]): TestApp {
  keepRoles(dbOf(app), roles)
  const next = makeApp(app.paths.folder, app.time.nowMs + 60_000)
  next.database.use()
  return next
}

/** A call of a colleague, read by a supervisor. */
function callOfColleague(moves: Parameters<typeof playWhole>[1]) {
  const first = makeApp()
  const callId = playWhole(first, moves)
  const app = afterCallOfColleague(first, callId)
  return { app, callId, ask: askApp(app) }
}

async function open(app: TestApp, callId: CallId): Promise<CallFile> {
  return granted(await askApp(app)('calls.get', { callId }))
}

describe('the times of single steps', () => {
  it('are for the agent herself', async () => {
    const app = makeApp()
    const file = await open(app, playWhole(app, QUIET))
    expect(file).toMatchObject({ isOwn: true, times: 'shown' })
    expect(file.events.map(({ atMs }) => atMs)).toEqual([0, 1, 2, 3, 4].map((s) => START_MS + s * 1000))
  })

  it('do not leave main for a supervisor, neither with the call nor with what is stored', async () => {
    const { app, callId, ask } = callOfColleague(QUIET)
    const file = await open(app, callId)
    expect(file).toMatchObject({ isOwn: false, times: 'withheld', lookUps: [] })
    expect(file.events.map(({ atMs }) => atMs)).toEqual(NO_TIMES)
    const stored = granted(await ask('calls.listStored', { callId }))
    expect(stored.filter(({ table }) => table === 'call_event_times').map(({ value }) => value)).toEqual(
      Array(5).fill('…'),
    )
  })

  it('come with an incident', async () => {
    const { app, callId } = callOfColleague(THREAT)
    const file = await open(app, callId)
    expect(file.times).toBe('shown')
    expect(file.events.every(({ atMs }) => atMs !== null)).toBe(true)
  })

  it('come after a look-up with a reason, which stays and shows who and why', async () => {
    const { app, callId, ask } = callOfColleague(QUIET)
    expect(await ask('calls.lookUp', { callId, reason: '  ' })).toEqual({ ok: false, problem: 'badInput' })
    expect(countRows(dbOf(app), 'look_ups')).toBe(0)
    const { times } = granted(await ask('calls.lookUp', { callId, reason: ' Beschwerde der Kundin ' }))
    expect(times).toEqual([0, 1, 2, 3, 4].map((s) => START_MS + s * 1000))
    const person = rowsOf(dbOf(app), 'persons').find(({ name }) => name === 'Test')
    expect(rowsOf(dbOf(app), 'look_ups')).toMatchObject([
      { call_id: callId, person_id: person?.person_id, reason: 'Beschwerde der Kundin', looked_at_ms: app.time.nowMs },
    ])
    const file = await open(app, callId)
    expect(file.lookUps).toMatchObject([{ by: 'reader', reason: 'Beschwerde der Kundin', name: null }])
    expect(file.events.map(({ atMs }) => atMs)).toEqual(NO_TIMES)
  })

  it('come with an incident that was opened by hand', async () => {
    const { app, callId } = callOfColleague(QUIET)
    dbOf(app)
      .prepare("INSERT INTO incidents (call_id, reason, opened_at_ms, status) VALUES (?, 'byHand', 0, 'open')")
      .run(toBytes(callId))
    expect(await open(app, callId)).toMatchObject({ times: 'shown', item: { incident: true } })
  })

  it('that are erased need no reason, and a look at nothing leaves no trace', async () => {
    const { app, callId, ask } = callOfColleague(QUIET)
    app.time.nowMs += 8 * DAY_MS
    await eraseWhatIsDue(app)
    expect(await open(app, callId)).toMatchObject({ times: 'shown', events: Array(5).fill({ atMs: null }) })
    expect(await ask('calls.lookUp', { callId, reason: 'zu spät' })).toEqual({ ok: true, value: { times: NO_TIMES } })
    expect(countRows(dbOf(app), 'look_ups')).toBe(0)
  })

  it('leave no trace where the reader gets them anyway', async () => {
    const app = makeApp()
    const callId = playWhole(app, QUIET)
    expect(await askApp(app)('calls.lookUp', { callId, reason: 'meine eigenen' })).toMatchObject({ ok: true })
    expect(countRows(dbOf(app), 'look_ups')).toBe(0)
  })

  it('are refused to an agent who is not hers', async () => {
    const first = makeApp()
    const callId = playWhole(first, QUIET)
    const ask = askApp(afterCallOfColleague(first, callId, ['agent']))
    const reason = 'nur so'
    expect(await ask('calls.lookUp', { callId, reason })).toEqual({ ok: false, problem: 'notAllowed' })
    expect(await ask('calls.get', { callId })).toEqual({ ok: false, problem: 'notAllowed' })
  })
})

describe('a review', () => {
  it('is written beside the call, names no agent, and is not overtaken unread', async () => {
    const { app, callId, ask } = callOfColleague(QUIET)
    const review = (note: string, newestKnown: string | null) =>
      ask('calls.review', { callId, verdict: 'talkAboutIt', note, newestKnown })
    const first = granted<ReviewSaved>(await review('Bitte kurz sprechen.', null))
    expect(first).toMatchObject({
      kind: 'saved',
      reviews: [{ by: 'reader', name: null, note: 'Bitte kurz sprechen.' }],
    })
    const late = granted<ReviewSaved>(await review('Sehe ich anders.', null))
    expect(late).toEqual({ kind: 'alreadyReviewed', reviews: first.reviews })
    expect(countRows(dbOf(app), 'reviews')).toBe(1)
    const second = granted<ReviewSaved>(await review('Sehe ich anders.', first.reviews[0]?.reviewId ?? null))
    expect(second.reviews.map(({ note }) => note)).toEqual(['Bitte kurz sprechen.', 'Sehe ich anders.'])
    reviewByColleague(dbOf(app), callId, { verdict: 'answer', note: 'Gern morgen.', atMs: app.time.nowMs + 1000 })
    expect((await open(app, callId)).reviews.at(-1)).toMatchObject({ by: 'agent', name: null, note: 'Gern morgen.' })
  })

  it('wants words where it is only a note, and a supervisor', async () => {
    const { callId, ask } = callOfColleague(QUIET)
    const review = { callId, verdict: 'note', note: '   ', newestKnown: null } as const
    expect(await ask('calls.review', review)).toEqual({ ok: false, problem: 'badInput' })
    const app = makeApp()
    const own = playWhole(app, QUIET)
    const agent = askApp(restart(app, ['agent']))
    const refused = await agent('calls.review', { callId: own, verdict: 'inOrder', note: '', newestKnown: null })
    expect(refused).toEqual({ ok: false, problem: 'notAllowed' })
  })

  it('reaches the agent, who answers', async () => {
    const app = makeApp()
    const callId = playWhole(app, QUIET)
    addColleague(dbOf(app))
    reviewByColleague(dbOf(app), callId, { verdict: 'inOrder', note: 'Ruhig geblieben, gut.', atMs: app.time.nowMs })
    const ask = askApp(app)
    expect(await ask('calls.listFeedback', null)).toMatchObject({
      value: [{ callId, verdict: 'inOrder', answered: false }],
    })
    const [review] = (await open(app, callId)).reviews
    expect(review).toMatchObject({ by: 'colleague', name: 'Kim', note: 'Ruhig geblieben, gut.' })
    app.time.nowMs += 1000
    const answer = { callId, note: 'Danke.', newestKnown: review?.reviewId ?? null }
    expect(await ask('calls.answerReview', answer)).toMatchObject({ value: { kind: 'saved' } })
    expect(await ask('calls.listFeedback', null)).toMatchObject({ value: [{ callId, answered: true }] })
  })

  it('is answered by the agent alone', async () => {
    const { callId, ask } = callOfColleague(QUIET)
    const answer = { callId, note: 'Ich auch.', newestKnown: null }
    expect(await ask('calls.answerReview', answer)).toEqual({ ok: false, problem: 'notAllowed' })
  })

  it('goes with the link to the agent, as look-ups do, and then none can be written', async () => {
    const { app, callId, ask } = callOfColleague(QUIET)
    const review = { callId, verdict: 'inOrder', note: '', newestKnown: null } as const
    await ask('calls.review', review)
    await ask('calls.lookUp', { callId, reason: 'Rückfrage' })
    expect(countRows(dbOf(app), 'look_ups')).toBe(1)
    app.time.nowMs += 91 * DAY_MS
    await eraseWhatIsDue(app)
    expect(countRows(dbOf(app), 'reviews') + countRows(dbOf(app), 'look_ups')).toBe(0)
    expect(await ask('calls.review', review)).toEqual({ ok: false, problem: 'agentUnknown' })
    expect(await open(app, callId)).toMatchObject({ hasAgent: false, reviews: [] })
  })
})

describe('a commitment', () => {
  it('shows what became of it, where it is due now and who has it', async () => {
    const app = makeApp()
    const commitments = [
      { what: 'Rückruf', owner: 'teamLead', dueAtMs: 1000 } as const,
      { what: 'Gutschrift', owner: 'me', dueAtMs: null } as const,
    ]
    const callId = playWhole(app, [finish, { ...save, commitments }])
    dbOf(app).exec("UPDATE commitments SET status = 'kept', moved_to_ms = 2000, assigned_to = 'Kim' WHERE position = 0")
    expect((await open(app, callId)).commitments).toEqual([
      { status: 'kept', dueAtMs: 2000, assignedTo: 'Kim' },
      { status: 'open', dueAtMs: null, assignedTo: null },
    ])
  })
})

describe('a call as a PDF', () => {
  it('is saved where the person chooses, and nowhere where she chooses nothing', async () => {
    const app = makeApp()
    const callId = playWhole(app, QUIET)
    const path = join(makeFolder(), 'Anruf.pdf')
    const printPage = async () => new TextEncoder().encode('%PDF')
    const print = (chosen: string | null) =>
      askApp(app, { printPage, chooseFile: async () => chosen })('calls.print', { callId, fileName: 'Anruf.pdf' })
    expect(await print(null)).toEqual({ ok: false, problem: 'cancelled' })
    expect(await print(path)).toEqual({ ok: true, value: { path } })
    expect(readFileSync(path, 'utf8')).toBe('%PDF')
    expect(await print(join(path, 'below'))).toEqual({ ok: false, problem: 'cannotSave' })
  })

  it('is not made of a call that is not the reader’s', async () => {
    const first = makeApp()
    const callId = playWhole(first, QUIET)
    const ask = askApp(afterCallOfColleague(first, callId, ['agent']))
    expect(await ask('calls.print', { callId, fileName: 'Anruf.pdf' })).toEqual({ ok: false, problem: 'notAllowed' })
  })
})
