import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { makeDailyBackup } from '../../src/main/services/makeDailyBackup.ts'
import { begin, dbOf, START_MS } from '../main/support/testApp.ts'
import { FLOW_ID, letColleagueSit, makeWorkshop, openEditor, publishChange, saveIn } from '../main/support/workshop.ts'
import { damage } from '../support/damage.ts'
import { granted } from '../support/granted.ts'
import { fillDisk, makeSmallDisk, needsRoot } from './support.ts'

const NAMED = (name: string) => ({ name: { de: name } })

/** Where in the file the root page of a table begins. */
function pageOf(path: string, table: string): number {
  const db = new Database(path, { readonly: true })
  const root = Number(db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table))
  const pageSize = Number(db.pragma('page_size', { simple: true }))
  db.close()
  return (root - 1) * pageSize
}

describe('the work of trainers', () => {
  it('that is younger than the backup comes along from the damaged file', async () => {
    const { app, ask } = makeWorkshop()
    const { flowId } = granted(
      await ask('flows.create', { source: { kind: 'copyOf', flowId: FLOW_ID }, name: 'Kopie' }),
    )
    const before = await saveIn(ask, await openEditor(ask, flowId), NAMED('Alt'))
    expect(await makeDailyBackup(app)).toBe(true)
    app.time.nowMs += 1000
    await saveIn(ask, before, NAMED('Neu'))
    await publishChange(ask, NAMED('Zwei'))
    const standUp = letColleagueSit(app)
    await saveIn(ask, await openEditor(ask), NAMED('Drei'))
    standUp()
    await ask('flows.saveSettings', { fourEyes: true })
    const [, one] = granted(await ask('flows.versions', { flowId: FLOW_ID }))
    await ask('flows.publishAgain', { versionId: one?.versionId ?? '', note: '' })
    app.database.close()
    damage(app.paths.database, pageOf(app.paths.database, 'settings'), 4096)

    const next = makeWorkshop(app.paths.folder, START_MS + 60_000, 'damaged')
    expect(await next.ask('database.restoreBackup', null)).toMatchObject({ ok: true })
    expect(begin(next.app).script).toMatchObject({ flowVersionNumber: 2, flow: { name: { de: 'Zwei' } } })
    expect((await openEditor(next.ask)).flow.name).toEqual({ de: 'Drei' })
    expect((await openEditor(next.ask, flowId)).flow.name).toEqual({ de: 'Alt' })
    const [copy] = granted(await next.ask('drafts.copies', { flowId }))
    expect(granted(await next.ask('drafts.copy', { copyId: copy?.copyId ?? '' })).name).toEqual({ de: 'Neu' })
    expect(granted(await next.ask('flows.settings', null))).toEqual({ fourEyes: true })
    const item = granted(await next.ask('flows.list', null)).find((each) => each.flowId === FLOW_ID)
    expect(item).toMatchObject({ draft: { writers: ['Kim'] }, askedReturn: { number: 1, askedBy: 'Test' } })
  })

  it('is not acknowledged while the file is gone, and is there again with the file', async () => {
    const { app, ask } = makeWorkshop()
    const editor = await saveIn(ask, await openEditor(ask), NAMED('Vorher'))
    for (const ending of ['', '-wal', '-shm']) rmSync(`${app.paths.database}${ending}`, { force: true })
    const document = JSON.stringify({ ...editor.flow, ...NAMED('Nachher') })
    const request = { ...editor.session, revision: editor.revision, document }
    expect(await ask('drafts.save', request)).toEqual({ ok: false, problem: 'deleted' })
    await app.saving.tick()
    await app.saving.tick()
    expect(await ask('drafts.save', request)).toMatchObject({ ok: true })
    expect(granted(await ask('drafts.read', { flowId: FLOW_ID })).flow).toMatchObject({ value: NAMED('Nachher') })
  })

  it('is not acknowledged on a full disk, and stays as it was until there is room', async (context) => {
    needsRoot(context)
    const disk = makeSmallDisk(24)
    const { app, ask } = makeWorkshop(disk)
    const editor = await saveIn(ask, await openEditor(ask), NAMED('Vorher'))
    const makeRoom = fillDisk(disk)
    const long = { ...editor.flow, ...NAMED('Nachher'), trainerNotes: 'x'.repeat(4_900_000) }
    const request = { ...editor.session, revision: editor.revision, document: JSON.stringify(long) }
    expect(await ask('drafts.save', request)).toEqual({ ok: false, problem: 'diskFull' })
    const stored = dbOf(app).prepare("SELECT document ->> '$.name.de' FROM flow_drafts").pluck().get()
    expect(stored).toBe('Vorher')
    makeRoom()
    expect(await ask('drafts.save', request)).toMatchObject({ ok: true })
  })
})
