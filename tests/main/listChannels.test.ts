import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../src/shared/ids.ts'
import type { Person } from '../../src/shared/person/person.ts'
import { callFiltersSchema } from '../../src/shared/review/callQuery.ts'
import { listViewSchema, queryOf, TODAY } from '../../src/shared/review/listView.ts'
import { finish, save } from '../support/playCall.ts'
import { askApp } from './support/askApp.ts'
import { dbOf, makeApp, playWhole, type TestApp } from './support/testApp.ts'

const COLLEAGUE = '0198c0de-0000-7000-8000-00000000000b'

/** Makes who uses the app somebody else. */
function become(app: TestApp, change: Partial<Person>): void {
  const opened = app.database.use()
  if (!opened.ok) throw new Error(opened.problem)
  app.database.update({ person: { ...opened.value.profile.person, ...change } })
}

const pageOf = (app: TestApp, filters: object = {}) => ({
  query: { ...queryOf(TODAY, app.time.nowMs), filters: callFiltersSchema.parse(filters) },
  at: 'start' as const,
  limit: 10,
})

describe('the list of calls', () => {
  it('shows an agent her own calls alone, and counts no others', async () => {
    const app = makeApp()
    const ask = askApp(app)
    playWhole(app, [finish, { ...save, note: 'Waschmaschine' }])
    const { query } = pageOf(app, { text: 'maschine' })
    const count = () => ask('calls.count', { query, jobId: COLLEAGUE })
    expect(await ask('calls.page', pageOf(app))).toMatchObject({ value: { rows: { length: 1 } } })
    expect(await count()).toEqual({ ok: true, value: 1 })
    become(app, { id: COLLEAGUE as PersonId, roles: ['agent'] })
    expect(await ask('calls.page', pageOf(app))).toEqual({ ok: true, value: { rows: [], hasMore: false } })
    expect(await ask('calls.page', pageOf(app, { text: 'maschine' }))).toMatchObject({ value: { rows: [] } })
    expect(await count()).toEqual({ ok: true, value: 0 })
    become(app, { roles: ['supervisor'] })
    expect(await ask('calls.page', pageOf(app))).toMatchObject({ value: { rows: { length: 1 } } })
  })

  it('picks out nobody but who asks, and looks for no word that is too short', async () => {
    const app = makeApp()
    const ask = askApp(app)
    const { query } = pageOf(app, { personIds: [COLLEAGUE] })
    const refused = { ok: false, problem: 'notAllowed' }
    expect(await ask('calls.page', pageOf(app, { personIds: [COLLEAGUE] }))).toEqual(refused)
    expect(await ask('calls.count', { query, jobId: COLLEAGUE })).toEqual(refused)
    expect(await ask('calls.whyEmpty', { query })).toEqual(refused)
    expect(await ask('calls.page', pageOf(app, { text: 'Müller ab' }))).toEqual({
      ok: false,
      problem: 'searchTooShort',
    })
  })

  it('offers the published flow with its languages and the causes of calls', async () => {
    const app = makeApp()
    playWhole(app, [finish, { ...save, causes: ['waiting', 'Umzug'] }])
    expect(await askApp(app)('calls.choices', null)).toMatchObject({
      value: { flowVersions: [{ number: 1 }], causes: ['Umzug', 'waiting'] },
    })
  })
})

describe('a kept view', () => {
  it('is there for who kept it, under a name of its own, until it is forgotten', async () => {
    const app = makeApp()
    const ask = askApp(app)
    const view = listViewSchema.parse({ period: { kind: 'last7' }, filters: { text: 'sofa' } })
    const kept = await ask('views.save', { name: 'Sofas', view })
    if (!kept.ok) throw new Error(kept.problem)
    expect(await ask('views.list', null)).toEqual({ ok: true, value: [{ ...kept.value, name: 'Sofas', view }] })
    expect(await ask('views.save', { name: 'sofas', view: TODAY })).toEqual({ ok: false, problem: 'nameTaken' })
    const own = app.database.findProfile()?.person.id as PersonId
    become(app, { id: COLLEAGUE as PersonId })
    expect(await ask('views.list', null)).toEqual({ ok: true, value: [] })
    await ask('views.remove', { viewId: kept.value.viewId })
    become(app, { id: own })
    expect(await ask('views.list', null)).toMatchObject({ value: { length: 1 } })
    await ask('views.remove', { viewId: kept.value.viewId })
    expect(dbOf(app).prepare('SELECT count(*) FROM saved_views').pluck().get()).toBe(0)
  })
})
