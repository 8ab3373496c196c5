import { describe, expect, it } from 'vitest'
import { startCall } from '../../../src/main/services/startCall.ts'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import { FLOW_TEMPLATES } from '../../../src/shared/flow/templates/templates.ts'
import { granted } from '../../support/granted.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'
import { makeLibraryFlow } from '../support/makeLibraryFlow.ts'
import { dbOf, makeApp, START_MS, type TestApp } from '../support/testApp.ts'
import { FLOW_ID, makeWorkshop, openEditor, publishChange, publishFrom, saveIn } from '../support/workshop.ts'

const refused = (problem: string) => ({ ok: false, problem })

function callUnder(app: TestApp, flowId?: string) {
  const started = startCall(app, { language: 'de', captures: {}, ...(flowId !== undefined && { flowId }) })
  if (!started.ok) throw new Error(started.problem)
  const { flow, flowVersionNumber } = started.value.script
  return `${flow.id} ${flowVersionNumber}`
}

describe('the library', () => {
  it('shows the flow that comes with the app', async () => {
    const { ask } = makeWorkshop()
    expect(granted(await ask('flows.list', null))).toEqual([
      {
        flowId: FLOW_ID,
        name: { de: 'Klein' },
        languages: ['de'],
        state: 'published',
        current: {
          versionId: expect.stringMatching(/^[0-9a-f]{64}$/),
          number: 1,
          publishedAtMs: START_MS,
          publishedBy: 'Test',
          note: '',
        },
        draft: null,
        askedReturn: null,
        isDefault: true,
        callsUnderWay: 0,
      },
    ])
  })

  it('shows who works on what, and how many calls are under way', async () => {
    const { app, ask } = makeWorkshop()
    callUnder(app)
    const editor = await openEditor(ask)
    app.time.nowMs += 1000
    const { revision } = await saveIn(ask, editor, { name: { de: 'Neu' } })
    const draft = {
      revision,
      basedOnNumber: 1,
      changedAtMs: app.time.nowMs,
      changedBy: 'Test',
      lockedBy: 'Test',
      approval: 'none',
    }
    expect(granted(await ask('flows.list', null))).toMatchObject([{ name: { de: 'Neu' }, draft, callsUnderWay: 1 }])
    await ask('drafts.release', editor.session)
    expect(granted(await ask('flows.list', null))).toMatchObject([{ draft: { lockedBy: null } }])
  })

  it('shows a flow whose draft is broken', async () => {
    const { ask } = makeWorkshop()
    const { session, revision } = await openEditor(ask)
    const document = JSON.stringify({ id: FLOW_ID, name: 7, languages: 'de' })
    await ask('drafts.save', { ...session, revision, document })
    expect(granted(await ask('flows.list', null))).toMatchObject([
      { flowId: FLOW_ID, name: { en: FLOW_ID }, languages: [] },
    ])
    const worse = JSON.stringify({ id: FLOW_ID, name: '{', languages: '[' })
    await ask('drafts.save', { ...session, revision: revision + 1, document: worse })
    expect(granted(await ask('flows.list', null))).toMatchObject([{ name: { en: FLOW_ID }, languages: [] }])
  })
})

describe('a new flow', () => {
  it.each(FLOW_TEMPLATES.map(({ id }) => id))('begins from the template %s', async (id) => {
    const { ask } = makeWorkshop()
    const { flowId } = granted(await ask('flows.create', { source: { kind: 'template', id }, name: 'Störung im Netz' }))
    expect(flowId).toBe('stoerung-im-netz')
    const { flow } = await openEditor(ask, flowId)
    expect(flow).toMatchObject({ id: flowId, name: { de: 'Störung im Netz', en: 'Störung im Netz' } })
    expect(flow.steps).toEqual(FLOW_TEMPLATES.find((template) => template.id === id)?.flow.steps)
  })

  it.each<[('de' | 'en')[]]>([[['de']], [['en']], [['de', 'en']]])(
    'begins empty in %s, without a problem',
    async (languages) => {
      const { ask } = makeWorkshop()
      const source = { kind: 'empty', languages } as const
      const { flowId } = granted(await ask('flows.create', { source, name: 'Leer' }))
      const editor = await openEditor(ask, flowId)
      expect(checkFlow(editor.flow)).toEqual([])
      expect(editor.flow).toMatchObject({ languages, steps: { length: 1 } })
      expect(granted(await publishFrom(ask, editor))).toMatchObject({ kind: 'published', number: 1 })
    },
  )

  it('begins as a copy of the draft of another, of its version, of an earlier version, or from a text', async () => {
    const { ask } = makeWorkshop()
    const create = (source: Parameters<typeof makeLibraryFlow>[1]) => makeLibraryFlow(ask, source)
    const first = await create({ kind: 'copyOf', flowId: FLOW_ID })
    expect([first.id, first.steps.length]).toEqual(['kopie', 3])
    const editor = await openEditor(ask)
    await saveIn(ask, editor, { trainer: undefined, steps: minimalFlow().steps.slice(0, 2) } as object)
    const second = await create({ kind: 'copyOf', flowId: FLOW_ID })
    expect([second.id, second.steps.length]).toEqual(['kopie-2', 2])
    const [version] = granted(await ask('flows.versions', { flowId: FLOW_ID }))
    expect(await create({ kind: 'version', versionId: version?.versionId ?? '' })).toMatchObject({
      steps: { length: 3 },
    })
    const document = JSON.stringify({ ...minimalFlow(), id: FLOW_ID, format: 1 })
    expect(await create({ kind: 'document', document })).toMatchObject({ id: 'kopie-4', format: 2 })
  })

  it('does not lie in the archive because one of that name did that was thrown away', async () => {
    const { ask } = makeWorkshop()
    await makeLibraryFlow(ask, { kind: 'copyOf', flowId: FLOW_ID })
    await ask('flows.archive', { flowId: 'kopie', archived: true })
    await ask('flows.discardDraft', { flowId: 'kopie', sessionId: null })
    await makeLibraryFlow(ask, { kind: 'copyOf', flowId: FLOW_ID })
    const item = granted(await ask('flows.list', null)).find(({ flowId }) => flowId === 'kopie')
    expect(item).toMatchObject({ state: 'draft' })
  })

  it('is not made of what is none', async () => {
    const { app, ask } = makeWorkshop()
    const sources = [
      [{ kind: 'template', id: 'none' }, 'noSuchFlow'],
      [{ kind: 'copyOf', flowId: 'none' }, 'noSuchFlow'],
      [{ kind: 'version', versionId: 'a'.repeat(64) }, 'noSuchFlow'],
      [{ kind: 'document', document: '{"steps": [' }, 'brokenFlow'],
      [{ kind: 'document', document: '{}' }, 'brokenFlow'],
    ] as const
    for (const [source, problem] of sources) {
      expect(await ask('flows.create', { source, name: 'x' })).toEqual(refused(problem))
    }
    expect(await ask('flows.create', { source: sources[0][0], name: ' ' })).toEqual(refused('badInput'))
    expect(dbOf(app).prepare('SELECT count(*) FROM flow_drafts').pluck().get()).toBe(0)
  })

  it('is a draft until it is published, and is then on offer beside the default', async () => {
    const { app, ask, told } = makeWorkshop()
    const { flowId } = granted(
      await ask('flows.create', { source: { kind: 'copyOf', flowId: FLOW_ID }, name: 'Technik' }),
    )
    const item = async () => granted(await ask('flows.list', null)).find((each) => each.flowId === flowId)
    expect(await item()).toMatchObject({ state: 'draft', current: null, draft: { basedOnNumber: null } })
    expect(callUnder(app, flowId)).toBe(`${FLOW_ID} 1`)
    await publishChange(ask, {}, flowId)
    expect(await item()).toMatchObject({ state: 'published', current: { number: 1 }, isDefault: false })
    expect(told.at(-1)).toMatchObject([
      { flowId, isDefault: false },
      { flowId: FLOW_ID, isDefault: true },
    ])
    expect(callUnder(app)).toBe(`${FLOW_ID} 1`)
    expect(callUnder(app, flowId)).toBe('technik 1')
    expect(callUnder(app, 'gone')).toBe(`${FLOW_ID} 1`)
  })
})

describe('the flow for calls where nobody chooses one', () => {
  it('is chosen by the team, with the publication or later, and stays chosen', async () => {
    const { app, ask } = makeWorkshop()
    await makeLibraryFlow(ask, { kind: 'copyOf', flowId: FLOW_ID })
    await publishChange(ask, {}, 'kopie', { makeDefault: true })
    expect(callUnder(app)).toBe('kopie 1')
    expect(await ask('flows.setDefault', { flowId: FLOW_ID })).toEqual({ ok: true, value: null })
    expect(callUnder(app)).toBe(`${FLOW_ID} 1`)
    await publishChange(ask, { name: { de: 'Zwei' } }, 'kopie')
    expect(callUnder(app)).toBe(`${FLOW_ID} 1`)
    await ask('flows.setDefault', { flowId: 'kopie' })
    app.database.close()
    const next = makeWorkshop(app.paths.folder, app.time.nowMs + 1000)
    expect(callUnder(next.app)).toBe('kopie 2')
    expect(await next.ask('flows.setDefault', { flowId: 'gone' })).toEqual(refused('noSuchFlow'))
  })

  it('is never in the archive; what is there is not on offer, and its calls go on', async () => {
    const { app, ask, told } = makeWorkshop()
    await makeLibraryFlow(ask, { kind: 'copyOf', flowId: FLOW_ID })
    await publishChange(ask, {}, 'kopie')
    const { callId } = granted(startCall(app, { language: 'de', captures: {}, flowId: 'kopie' }))
    expect(await ask('flows.archive', { flowId: FLOW_ID, archived: true })).toEqual(refused('isDefault'))
    expect(await ask('flows.archive', { flowId: 'gone', archived: true })).toEqual(refused('noSuchFlow'))
    expect(await ask('flows.archive', { flowId: 'kopie', archived: true })).toEqual({ ok: true, value: null })
    expect(told.at(-1)).toMatchObject([{ flowId: FLOW_ID }])
    expect(callUnder(app, 'kopie')).toBe(`${FLOW_ID} 1`)
    expect(app.liveCalls.find(callId)?.script.flow.id).toBe('kopie')
    expect(await ask('flows.setDefault', { flowId: 'kopie' })).toEqual(refused('noSuchFlow'))
    const item = granted(await ask('flows.list', null)).find(({ flowId }) => flowId === 'kopie')
    expect(item).toMatchObject({ state: 'archived', callsUnderWay: 1 })
    await ask('flows.archive', { flowId: 'kopie', archived: false })
    expect(callUnder(app, 'kopie')).toBe('kopie 1')
  })

  it('comes out of the archive when it is published for that', async () => {
    const { app, ask } = makeWorkshop()
    await makeLibraryFlow(ask, { kind: 'copyOf', flowId: FLOW_ID })
    await publishChange(ask, {}, 'kopie')
    await ask('flows.archive', { flowId: 'kopie', archived: true })
    await publishChange(ask, { name: { de: 'Zwei' } }, 'kopie', { makeDefault: true })
    expect(callUnder(app)).toBe('kopie 2')
    const item = granted(await ask('flows.list', null)).find(({ flowId }) => flowId === 'kopie')
    expect(item).toMatchObject({ state: 'published', isDefault: true })
  })

  it('stands in for one that cannot be read when its call begins', async () => {
    const first = makeWorkshop()
    await makeLibraryFlow(first.ask, { kind: 'copyOf', flowId: FLOW_ID })
    await publishChange(first.ask, {}, 'kopie')
    const db = dbOf(first.app)
    db.exec('DROP TRIGGER flow_versions_refuse_update')
    db.exec("UPDATE flow_versions SET document = json_remove(document, '$.steps') WHERE flow_id = 'kopie'")
    first.app.database.close()
    const next = makeWorkshop(first.app.paths.folder, START_MS + 1000)
    expect(callUnder(next.app, 'kopie')).toBe(`${FLOW_ID} 1`)
    expect(next.app.logged.join()).toContain('a flow cannot be read')
  })

  it('is replaced by a newer one of the app only until the team has published it itself', async () => {
    const first = makeWorkshop()
    first.app.database.close()
    const newer = { ...minimalFlow(), name: { de: 'Neuer' } }
    const second = makeApp(first.app.paths.folder, START_MS + 1000, { flow: newer })
    expect(callUnder(second)).toBe(`${FLOW_ID} 2`)
    second.database.close()
    const third = makeWorkshop(first.app.paths.folder, START_MS + 2000)
    expect(callUnder(third.app)).toBe(`${FLOW_ID} 1`)
    await publishChange(third.ask, { name: { de: 'Unserer' } })
    third.app.database.close()
    expect(callUnder(makeApp(first.app.paths.folder, START_MS + 3000, { flow: newer }))).toBe(`${FLOW_ID} 3`)
  })
})
