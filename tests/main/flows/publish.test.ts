import { describe, expect, it } from 'vitest'
import { contentId } from '../../../src/main/services/contentId.ts'
import type { Scenario } from '../../../src/shared/flow/scenario.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { pickLadderPolicy } from '../../../src/shared/policy/policy.ts'
import { granted } from '../../support/granted.ts'
import { minimalFlow, wording } from '../../support/minimalFlow.ts'
import { finish, hear, save } from '../../support/playCall.ts'
import { rowsOf } from '../support/rows.ts'
import { append, begin, dbOf, playWhole } from '../support/testApp.ts'
import {
  FLOW_ID,
  letColleagueSit,
  letThirdSit,
  makeWorkshop,
  openEditor,
  publishChange,
  publishFrom,
  saveIn,
} from '../support/workshop.ts'

const NAMED = (name: string) => ({ name: { de: name } })
const refused = (problem: string) => ({ ok: false, problem })

describe('publishing', () => {
  it('makes a version of the draft as it was saved, ends the draft, and lets new calls run under it', async () => {
    const { app, ask, told } = makeWorkshop()
    const editor = await saveIn(ask, await openEditor(ask), NAMED('Zwei'))
    app.time.nowMs += 1000
    const said = { note: 'Kürzer', summary: '[{"kind":"renamed"}]' }
    const published = granted(await publishFrom(ask, editor, said))
    expect(published).toEqual({ kind: 'published', number: 2, versionId: contentId(editor.flow) })
    expect(begin(app).script).toMatchObject({ flowVersionNumber: 2, flow: { name: { de: 'Zwei' } } })
    expect(rowsOf(dbOf(app), 'flow_drafts')).toEqual([])
    expect(rowsOf(dbOf(app), 'flow_draft_locks')).toEqual([])
    expect(told).toEqual([
      [expect.objectContaining({ flowId: FLOW_ID, number: 2, name: { de: 'Zwei' }, isDefault: true })],
    ])
    const versions = granted(await ask('flows.versions', { flowId: FLOW_ID }))
    expect(versions).toMatchObject([
      { number: 2, ...said, publishedAtMs: app.time.nowMs, publishedBy: 'Test', isCurrent: true, callsUnderWay: 1 },
      { number: 1, note: '', summary: '', isCurrent: false, calls: 0 },
    ])
  })

  it('leaves a call under way on its version, also over the next start', async () => {
    const { app, ask } = makeWorkshop()
    const { callId } = begin(app)
    await publishChange(ask, NAMED('Zwei'))
    append(app, callId, [hear('insulted')])
    expect(app.liveCalls.find(callId)?.script).toMatchObject({ flowVersionNumber: 1, flow: { name: { de: 'Klein' } } })
    app.database.close()
    const next = makeWorkshop(app.paths.folder, app.time.nowMs)
    const boot = granted(await next.ask('app.boot', null))
    expect(boot.openCall).toMatchObject({ callId, script: { flowVersionNumber: 1 } })
    expect(boot).toMatchObject({ script: { flowVersionNumber: 2 }, flows: [{ number: 2 }] })
  })

  it('is refused while there are errors, and while a warning is not ticked', async () => {
    const { ask } = makeWorkshop()
    const [open, ...steps] = minimalFlow().steps
    if (open === undefined) throw new Error('a flow without steps')
    const lost = { ...open, choices: [{ id: 'lost', label: { de: 'weiter' }, goTo: { step: 'nowhere' } }] }
    let editor = await saveIn(ask, await openEditor(ask), { steps: [lost, ...steps] })
    expect(granted(await publishFrom(ask, editor))).toMatchObject({
      kind: 'hasErrors',
      problems: expect.arrayContaining([expect.objectContaining({ code: 'unknownTarget', severity: 'error' })]),
    })
    const long = { ...open, wordings: [wording('open', ` ${'sehr lang '.repeat(20)}.`)] }
    editor = await saveIn(ask, editor, { steps: [long, ...steps] })
    const outcome = granted(await publishFrom(ask, editor))
    expect(outcome).toMatchObject({ kind: 'warningsNotTicked', problems: [{ severity: 'warning' }] })
    const ticked = outcome.kind === 'warningsNotTicked' ? outcome.problems.map(({ code }) => code) : []
    expect(granted(await publishFrom(ask, editor, { ticked }))).toMatchObject({ kind: 'published', number: 2 })
  })

  it('is refused while a scenario does not come out as it was recorded', async () => {
    const { ask } = makeWorkshop()
    const scenario = (id: string, shows: string): Scenario => ({
      id,
      name: `Anruf ${id}`,
      language: 'de',
      rules: pickLadderPolicy(defaultPolicy),
      moves: [{ event: { type: 'agent.chose', choiceId: 'close' }, shows }],
    })
    let editor = await openEditor(ask)
    editor = await saveIn(ask, editor, { scenarios: [scenario('a', 'step:close'), scenario('b', 'step:side')] })
    expect(granted(await publishFrom(ask, editor))).toEqual({
      kind: 'scenariosFail',
      failed: [
        {
          id: 'b',
          name: 'Anruf b',
          problem: { code: 'differs', at: 0, expected: 'step:side', shown: 'step:close' },
        },
      ],
    })
    editor = await saveIn(ask, editor, { scenarios: [scenario('a', 'step:close')] })
    expect(granted(await publishFrom(ask, editor))).toMatchObject({ kind: 'published' })
  })

  it('of a broken text says what is wrong, and publishes nothing', async () => {
    const { app, ask } = makeWorkshop()
    const { session, revision, flow } = await openEditor(ask)
    const document = JSON.stringify({ ...flow, steps: 7 })
    const saved = granted(await ask('drafts.save', { ...session, revision, document }))
    const answer = await publishFrom(ask, { session, revision: saved.revision, flow, opened: Object.create(null) })
    expect(answer).toMatchObject({ value: { kind: 'hasErrors', problems: [{ code: 'badShape' }] } })
    expect(rowsOf(dbOf(app), 'flow_versions')).toHaveLength(1)
  })

  it('of what is published already is refused, and of an earlier content gives its number again', async () => {
    const { app, ask } = makeWorkshop()
    const untouched = await openEditor(ask)
    expect(await publishFrom(ask, untouched)).toEqual(refused('unchanged'))
    await ask('flows.discardDraft', untouched.session)
    await publishChange(ask, NAMED('Zwei'))
    app.time.nowMs += 1000
    expect(await publishChange(ask, minimalFlow())).toMatchObject({ number: 1 })
    expect(rowsOf(dbOf(app), 'flow_versions')).toHaveLength(2)
    expect(begin(app).script.flowVersionNumber).toBe(1)
  })

  it('is refused to who does not have the draft, or shows another revision of it', async () => {
    const { ask } = makeWorkshop()
    const first = await saveIn(ask, await openEditor(ask), NAMED('Zwei'))
    const second = await openEditor(ask)
    expect(await publishFrom(ask, second)).toEqual(refused('lockedByOther'))
    expect(await publishFrom(ask, { ...first, revision: first.revision - 1 })).toEqual(refused('conflict'))
    await ask('flows.discardDraft', first.session)
    expect(await publishFrom(ask, first)).toEqual(refused('draftGone'))
  })

  it('cannot be undone by changing what was published', async () => {
    const { app, ask } = makeWorkshop()
    await publishChange(ask, NAMED('Zwei'))
    for (const sql of ["UPDATE flow_versions SET document = '{}'", 'DELETE FROM flow_versions']) {
      expect(() => dbOf(app).exec(sql)).toThrow('flow_versions is immutable')
    }
  })
})

describe('an earlier version', () => {
  it('is published again under its number, with a note, and keeps what was new in it', async () => {
    const { app, ask, told } = makeWorkshop()
    await publishChange(ask, NAMED('Zwei'), FLOW_ID, { summary: 'neu' })
    const [two, one] = granted(await ask('flows.versions', { flowId: FLOW_ID }))
    app.time.nowMs += 1000
    const versionId = one?.versionId ?? ''
    expect(await ask('flows.publishAgain', { versionId, note: 'Doch nicht' })).toEqual({
      ok: true,
      value: { kind: 'published' },
    })
    expect(begin(app).script).toMatchObject({ flowVersionNumber: 1, flow: { name: { de: 'Klein' } } })
    expect(told.at(-1)).toMatchObject([{ number: 1 }])
    expect(granted(await ask('flows.versions', { flowId: FLOW_ID }))).toMatchObject([
      { number: 1, note: 'Doch nicht', isCurrent: true, callsUnderWay: 1 },
      { number: 2, summary: 'neu', isCurrent: false },
    ])
    expect(await ask('flows.publishAgain', { versionId, note: '' })).toEqual(refused('unchanged'))
    expect(await ask('flows.publishAgain', { versionId: 'a'.repeat(64), note: '' })).toEqual(refused('noSuchFlow'))
    const whole = granted(await ask('flows.version', { versionId: two?.versionId ?? '' }))
    expect(whole).toMatchObject({ number: 2, flow: { name: { de: 'Zwei' } } })
  })

  it('stays in force when the app brings its own flow again, and calls are counted to their versions', async () => {
    const { app, ask } = makeWorkshop()
    playWhole(app, [finish, save])
    await publishChange(ask, NAMED('Zwei'))
    for (let call = 0; call < 5; call += 1) playWhole(app, [finish, save])
    app.database.close()
    const next = makeWorkshop(app.paths.folder, app.time.nowMs + 1000)
    expect(begin(next.app).script.flowVersionNumber).toBe(2)
    expect(granted(await next.ask('flows.versions', { flowId: FLOW_ID }))).toMatchObject([
      { number: 2, calls: 6, callsUnderWay: 1 },
      // Fewer than the smallest group: how many is not told.
      { number: 1, calls: null, callsUnderWay: 0 },
    ])
  })
})

describe('four eyes', () => {
  it('ask for the approval of somebody else, for this very revision', async () => {
    const { app, ask } = makeWorkshop()
    expect(granted(await ask('flows.settings', null))).toEqual({ fourEyes: false })
    await ask('flows.saveSettings', { fourEyes: true })
    let editor = await saveIn(ask, await openEditor(ask), NAMED('Zwei'))
    expect(await publishFrom(ask, editor)).toEqual(refused('approvalMissing'))
    const approve = (revision: number) => ask('flows.approve', { flowId: FLOW_ID, revision })
    expect(await ask('flows.askApproval', { ...editor.session, revision: editor.revision })).toMatchObject({ ok: true })
    expect(await approve(editor.revision)).toEqual(refused('ownDraft'))
    let standUp = letColleagueSit(app)
    expect(granted(await ask('drafts.read', { flowId: FLOW_ID })).approval).toBe('asked')
    expect(await approve(editor.revision - 1)).toEqual(refused('conflict'))
    expect(await approve(editor.revision)).toEqual({ ok: true, value: null })
    standUp()
    expect(granted(await ask('flows.list', null))[0]?.draft).toMatchObject({ approval: 'approved' })
    editor = await saveIn(ask, editor, NAMED('Drei'))
    expect(granted(await ask('flows.list', null))[0]?.draft).toMatchObject({ approval: 'none' })
    expect(await publishFrom(ask, editor)).toEqual(refused('approvalMissing'))
    standUp = letColleagueSit(app)
    await approve(editor.revision)
    standUp()
    expect(granted(await publishFrom(ask, editor))).toMatchObject({ kind: 'published', number: 2 })
    expect(await approve(editor.revision)).toEqual(refused('draftGone'))
  })

  it('take no approval from anybody who wrote in the draft, also if somebody else has saved it since', async () => {
    const { app, ask } = makeWorkshop()
    await ask('flows.saveSettings', { fourEyes: true })
    const mine = await saveIn(ask, await openEditor(ask), NAMED('Zwei'))
    await ask('drafts.release', mine.session)
    const standUp = letColleagueSit(app)
    const hers = await saveIn(ask, await openEditor(ask), NAMED('Drei'))
    await ask('flows.askApproval', { ...hers.session, revision: hers.revision })
    expect(granted(await ask('flows.list', null))[0]?.draft).toMatchObject({ writers: ['Kim', 'Test'] })
    const approve = () => ask('flows.approve', { flowId: FLOW_ID, revision: hers.revision })
    expect(await approve()).toEqual(refused('ownDraft'))
    standUp()
    expect(await approve()).toEqual(refused('ownDraft'))
    letThirdSit(app)
    expect(await approve()).toEqual({ ok: true, value: null })
  })

  it('know the writers of a draft in its copy, and no writers in who only opened it', async () => {
    const { app, ask } = makeWorkshop()
    await saveIn(ask, await openEditor(ask), NAMED('Zwei'))
    const standUp = letColleagueSit(app)
    const { flowId } = granted(
      await ask('flows.create', { source: { kind: 'copyOf', flowId: FLOW_ID }, name: 'Kopie' }),
    )
    standUp()
    const editor = await openEditor(ask, flowId)
    const writersOf = async (id: string) =>
      granted(await ask('flows.list', null)).find((item) => item.flowId === id)?.draft?.writers
    expect(await writersOf(flowId)).toEqual(['Kim', 'Test'])
    await ask('flows.discardDraft', { flowId: FLOW_ID, sessionId: null })
    expect(await ask('flows.approve', { flowId, revision: editor.revision })).toEqual(refused('ownDraft'))
  })

  it('count nobody as a writer for looking at a draft, and everybody anew after a publication', async () => {
    const { app, ask } = makeWorkshop()
    await publishChange(ask, NAMED('Zwei'))
    const standUp = letColleagueSit(app)
    const editor = await openEditor(ask)
    expect(granted(await ask('flows.list', null))[0]?.draft).toMatchObject({ writers: [] })
    await ask('drafts.saveAnyway', {
      ...editor.session,
      document: JSON.stringify({ ...editor.flow, ...NAMED('Drei') }),
    })
    const [item] = granted(await ask('flows.list', null))
    expect(item?.draft).toMatchObject({ writers: ['Kim'] })
    standUp()
    const revision = item?.draft?.revision ?? 0
    expect(await ask('flows.approve', { flowId: FLOW_ID, revision })).toEqual({ ok: true, value: null })
  })

  it('ask for a second person to go back to an earlier version, and name her in the history', async () => {
    const { app, ask, told } = makeWorkshop()
    await publishChange(ask, NAMED('Zwei'))
    await ask('flows.saveSettings', { fourEyes: true })
    const [, one] = granted(await ask('flows.versions', { flowId: FLOW_ID }))
    const versionId = one?.versionId ?? ''
    app.time.nowMs += 1000
    const approve = () => ask('flows.approveReturn', { flowId: FLOW_ID, versionId })
    expect(await approve()).toEqual(refused('requestGone'))
    expect(granted(await ask('flows.publishAgain', { versionId, note: 'Doch nicht' }))).toEqual({ kind: 'asked' })
    expect(begin(app).script.flowVersionNumber).toBe(2)
    expect(granted(await ask('flows.list', null))[0]?.askedReturn).toEqual({ versionId, number: 1, askedBy: 'Test' })
    expect(granted(await ask('flows.versions', { flowId: FLOW_ID }))[1]).toMatchObject({ askedAgainBy: 'Test' })
    expect(await approve()).toEqual(refused('ownRequest'))
    letColleagueSit(app)
    expect(await approve()).toEqual({ ok: true, value: null })
    expect(told.at(-1)).toMatchObject([{ number: 1 }])
    expect(granted(await ask('flows.versions', { flowId: FLOW_ID }))).toMatchObject([
      { number: 1, note: 'Doch nicht', publishedBy: 'Test', approvedBy: 'Kim', askedAgainBy: null, isCurrent: true },
      { number: 2, approvedBy: null },
    ])
    expect(granted(await ask('flows.list', null))[0]?.askedReturn).toBeNull()
    expect(await approve()).toEqual(refused('requestGone'))
  })

  it('forget a request to go back once something else is published', async () => {
    const { app, ask } = makeWorkshop()
    await publishChange(ask, NAMED('Zwei'))
    const [, one] = granted(await ask('flows.versions', { flowId: FLOW_ID }))
    const versionId = one?.versionId ?? ''
    await ask('flows.saveSettings', { fourEyes: true })
    expect(granted(await ask('flows.publishAgain', { versionId, note: '' }))).toEqual({ kind: 'asked' })
    const editor = await saveIn(ask, await openEditor(ask), NAMED('Drei'))
    letColleagueSit(app)
    await ask('flows.approve', { flowId: FLOW_ID, revision: editor.revision })
    expect(granted(await publishFrom(ask, editor))).toMatchObject({ kind: 'published', number: 3 })
    expect(granted(await ask('flows.versions', { flowId: FLOW_ID }))[0]).toMatchObject({ number: 3, approvedBy: 'Kim' })
    expect(await ask('flows.approveReturn', { flowId: FLOW_ID, versionId })).toEqual(refused('requestGone'))
  })
})
