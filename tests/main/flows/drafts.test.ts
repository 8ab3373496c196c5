import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { granted } from '../../support/granted.ts'
import { rowsOf } from '../support/rows.ts'
import { dbOf } from '../support/testApp.ts'
import { FLOW_ID, letColleagueSit, makeWorkshop, openEditor, saveIn } from '../support/workshop.ts'

const NAMED = (name: string) => ({ name: { de: name } })
const refused = (problem: string) => ({ ok: false, problem })

describe('a draft', () => {
  it('begins from the current version, and is kept as it is saved', async () => {
    const { app, ask } = makeWorkshop()
    const editor = await openEditor(ask)
    expect(editor.opened).toMatchObject({ lock: { mine: true }, basedOn: { number: 1 }, approval: 'none' })
    expect(editor.opened.basedOn?.flow).toEqual(editor.flow)
    app.time.nowMs += 500
    const saved = await saveIn(ask, editor, NAMED('Anders'))
    expect(saved.revision).toBe(editor.revision + 1)
    const [row] = rowsOf(dbOf(app), 'flow_drafts')
    expect(JSON.parse(String(row?.document))).toEqual({ ...editor.flow, name: { de: 'Anders' } })
    expect(row).toMatchObject({ flow_id: FLOW_ID, revision: saved.revision, changed_at_ms: app.time.nowMs })
  })

  it('that was only looked at goes with the editor that is closed, one that was changed stays', async () => {
    const { app, ask } = makeWorkshop()
    const reader = await openEditor(ask)
    await ask('drafts.release', reader.session)
    expect(rowsOf(dbOf(app), 'flow_drafts')).toEqual([])
    const editor = await openEditor(ask)
    await saveIn(ask, editor, NAMED('Anders'))
    await ask('drafts.release', { ...editor.session, sessionId: randomUUID() })
    await ask('drafts.release', editor.session)
    expect(rowsOf(dbOf(app), 'flow_drafts')).toHaveLength(1)
  })

  it('of a flow that is not there cannot be opened', async () => {
    const { ask } = makeWorkshop()
    const request = { flowId: 'nobody', sessionId: randomUUID() }
    expect(await ask('drafts.open', request)).toEqual(refused('noSuchFlow'))
    expect(await ask('drafts.read', { flowId: FLOW_ID })).toEqual(refused('draftGone'))
  })

  it('is there for the next start, with a lock that nobody holds any more', async () => {
    const { app, ask } = makeWorkshop()
    const saved = await saveIn(ask, await openEditor(ask), NAMED('Morgen'))
    app.database.close()
    const next = makeWorkshop(app.paths.folder, app.time.nowMs + 1000)
    const again = await openEditor(next.ask)
    expect(again.opened).toMatchObject({ lock: { mine: true }, revision: saved.revision })
    expect(again.flow.name).toEqual({ de: 'Morgen' })
  })

  it('takes only JSON of its own flow, and keeps what it had', async () => {
    const { ask } = makeWorkshop()
    const { session, revision, flow } = await openEditor(ask)
    for (const document of ['{', '[]', '7', '{"id":7}', JSON.stringify({ ...flow, id: 'other' })]) {
      expect(await ask('drafts.save', { ...session, revision, document })).toEqual(refused('badInput'))
    }
    const tooLong = JSON.stringify({ ...flow, name: { de: 'x'.repeat(5_000_000) } })
    expect(await ask('drafts.save', { ...session, revision, document: tooLong })).toEqual(refused('badInput'))
    expect(granted(await ask('drafts.read', { flowId: FLOW_ID }))).toMatchObject({ revision, flow: { ok: true } })
  })

  it('that is broken says what is wrong with it, stays as it is, and can be written anew', async () => {
    const { app, ask } = makeWorkshop()
    const { session, revision, flow } = await openEditor(ask)
    const document = JSON.stringify({ ...flow, steps: [{ id: 'open' }] })
    const saved = granted(await ask('drafts.save', { ...session, revision, document }))
    const opened = granted(await ask('drafts.open', session))
    expect(opened.flow).toMatchObject({ ok: false, problem: expect.arrayContaining([{ code: 'badShape' }].map(like)) })
    expect(rowsOf(dbOf(app), 'flow_drafts')[0]?.document).toBe(document)
    const mended = { ...session, revision: saved.revision, document: JSON.stringify(flow) }
    expect(await ask('drafts.save', mended)).toMatchObject({ ok: true })
  })
})

const like = (shape: object) => expect.objectContaining(shape)

describe('the same draft open twice', () => {
  it('can be written by the one who has it, and read by the other', async () => {
    const { app, ask } = makeWorkshop()
    const first = await openEditor(ask)
    const lockedAtMs = app.time.nowMs
    app.time.nowMs += 20_000
    await ask('drafts.beat', first.session)
    app.time.nowMs += 20_000
    const second = await openEditor(ask)
    expect(second.opened.lock).toEqual({ mine: false, by: 'Test', sinceMs: lockedAtMs })
    const write = { ...second.session, document: JSON.stringify(second.flow) }
    expect(await ask('drafts.save', { ...write, revision: second.revision })).toEqual(refused('lockedByOther'))
    expect(await ask('drafts.saveAnyway', write)).toEqual(refused('lockedByOther'))
    expect(await saveIn(ask, first, NAMED('Erste'))).toMatchObject({ revision: first.revision + 1 })
  })

  it('is free at once where the editor was closed, and after half a minute where nothing was heard of it', async () => {
    const { app, ask } = makeWorkshop()
    const first = await openEditor(ask)
    await ask('drafts.release', first.session)
    const second = await openEditor(ask)
    expect(second.opened.lock).toEqual({ mine: true })
    app.time.nowMs += 29_999
    expect((await openEditor(ask)).opened.lock).toMatchObject({ mine: false })
    app.time.nowMs += 1
    const third = await openEditor(ask)
    expect(third.opened.lock).toEqual({ mine: true })
    expect(await ask('drafts.beat', second.session)).toMatchObject({
      value: { mine: false },
    })
  })

  it('can be taken over: the next save of who had it says so, and she can take it back', async () => {
    const { app, ask } = makeWorkshop()
    const mine = await openEditor(ask)
    const standUp = letColleagueSit(app)
    const kims = await openEditor(ask)
    expect(await ask('drafts.takeOver', kims.session)).toEqual({ ok: true, value: null })
    await saveIn(ask, kims, NAMED('Kims'))
    standUp()
    const document = JSON.stringify({ ...mine.flow, ...NAMED('Meins') })
    const write = { ...mine.session, document }
    expect(await ask('drafts.save', { ...write, revision: mine.revision })).toEqual(refused('lockedByOther'))
    await ask('drafts.takeOver', mine.session)
    expect(await ask('drafts.save', { ...write, revision: mine.revision })).toEqual(refused('conflict'))
    app.time.nowMs += 1000
    const saved = granted(await ask('drafts.saveAnyway', write))
    expect(saved.savedAtMs).toBe(app.time.nowMs)
    const copies = granted(await ask('drafts.copies', { flowId: FLOW_ID }))
    expect(copies).toMatchObject([{ by: 'Kim', revision: kims.revision + 1, setAsideAtMs: app.time.nowMs }])
    const copy = granted(await ask('drafts.copy', { copyId: copies[0]?.copyId ?? '' }))
    expect(copy.name).toEqual({ de: 'Kims' })
    expect(granted(await ask('drafts.read', { flowId: FLOW_ID })).flow).toMatchObject({
      value: { name: { de: 'Meins' } },
    })
  })
})

describe('a draft that is given up', () => {
  it('is set aside; an editor that was left open does not write over the next one', async () => {
    const { app, ask } = makeWorkshop()
    const left = await saveIn(ask, await openEditor(ask), NAMED('Verworfen'))
    app.time.nowMs += 60_000
    expect(await ask('flows.discardDraft', { flowId: FLOW_ID, sessionId: null })).toEqual({ ok: true, value: null })
    const request = { ...left.session, document: JSON.stringify(left.flow) }
    expect(await ask('drafts.save', { ...request, revision: left.revision })).toEqual(refused('draftGone'))
    const next = await saveIn(ask, await openEditor(ask), NAMED('Neu'))
    await ask('drafts.release', next.session)
    expect(await ask('drafts.save', { ...request, revision: left.revision })).toEqual(refused('conflict'))
    const [copy] = granted(await ask('drafts.copies', { flowId: FLOW_ID }))
    expect(granted(await ask('drafts.copy', { copyId: copy?.copyId ?? '' })).name).toEqual({ de: 'Verworfen' })
  })

  it('stays where somebody else has it open, and can be saved again where it is gone', async () => {
    const { ask } = makeWorkshop()
    const editor = await openEditor(ask)
    const { session } = editor
    expect(await ask('flows.discardDraft', { flowId: FLOW_ID, sessionId: null })).toEqual(refused('lockedByOther'))
    await ask('flows.discardDraft', session)
    const document = JSON.stringify(editor.flow)
    expect(await ask('drafts.saveAnyway', { ...session, document })).toMatchObject({ ok: true })
    expect(granted(await ask('drafts.open', session))).toMatchObject({
      lock: { mine: true },
      basedOn: { number: 1 },
    })
  })

  it('leaves the twenty copies that were set aside last', async () => {
    const { app, ask } = makeWorkshop()
    const { session, flow } = await openEditor(ask)
    for (let number = 0; number < 23; number += 1) {
      app.time.nowMs += 1000
      await ask('drafts.saveAnyway', { ...session, document: JSON.stringify({ ...flow, ...NAMED(`${number}`) }) })
    }
    const copies = granted(await ask('drafts.copies', { flowId: FLOW_ID }))
    expect(copies).toHaveLength(20)
    expect(granted(await ask('drafts.copy', { copyId: copies[0]?.copyId ?? '' })).name).toEqual({ de: '21' })
  })
})
