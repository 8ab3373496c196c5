import { statSync, utimesSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listBackups } from '../../src/main/db/backups.ts'
import { endApp } from '../../src/main/services/endApp.ts'
import { Housekeeping } from '../../src/main/services/housekeeping.ts'
import { makeDailyBackup } from '../../src/main/services/makeDailyBackup.ts'
import { restoreBackup } from '../../src/main/services/setUpDatabase.ts'
import { listUnsavedFiles } from '../../src/main/services/unsavedFile.ts'
import { isSound, verifyDatabase } from '../../src/main/services/verifyDatabase.ts'
import { listCallEvents } from '../../src/main/store/callEventStore.ts'
import { append, begin, dbOf, makeApp, playWhole, type TestApp } from '../main/support/testApp.ts'
import { damage } from '../support/damage.ts'
import { finish, hear, save } from '../support/playCall.ts'

const WHOLE = [hear('insulted'), finish, save]
const typesOf = (app: TestApp, callId: Parameters<typeof listCallEvents>[1]) =>
  listCallEvents(dbOf(app), callId).map(({ event }) => event.type)

/** Everything but the header, which SQLite's own connection goes on answering from memory. */
function overwrite({ paths }: TestApp): void {
  damage(paths.database, 100)
}

/** A closed call that lies in the file itself, its backup, and a call that goes on. */
async function inCall() {
  const app = makeApp()
  playWhole(app, WHOLE)
  app.database.moveLog('keep')
  await makeDailyBackup(app)
  app.database.moveLog('keep')
  const { callId } = begin(app)
  append(app, callId, [hear('insulted')])
  return { app, callId, watch: () => app.fileWatch.tick() }
}

describe('a file that is overwritten while its connection answers from memory', () => {
  it('is found, and every step of the call counts as unsaved; the next ones are taken', async () => {
    const { app, callId, watch } = await inCall()
    overwrite(app)
    await watch()
    expect(app.saving.state()).toEqual({ saved: false, pending: 2, fault: 'corrupted' })
    expect(append(app, callId, [hear('insulted')])).toEqual({ saved: false, pending: 3, fault: 'corrupted' })
    await new Housekeeping(app).tick()
    expect(app.saving.state()).toEqual({ saved: false, pending: 3, fault: 'corrupted' })
  })

  it('gives way to the backup, with the call as far as it has come', async () => {
    const { app, callId, watch } = await inCall()
    overwrite(app)
    await watch()
    append(app, callId, [hear('insulted')])
    expect(restoreBackup(app)).toMatchObject({ ok: true })
    expect(app.saving.state()).toEqual({ saved: true })
    expect(typesOf(app, callId)).toEqual(['call.started', 'caller.insulted', 'caller.insulted'])
    append(app, callId, [finish, save])
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
  })

  it('takes nothing more at the end: what is in memory goes to a file of its own', async () => {
    const { app, watch } = await inCall()
    overwrite(app)
    await watch()
    endApp(app)
    expect(listUnsavedFiles(app.paths.folder)).toHaveLength(1)
  })

  it('is not copied over good backups', async () => {
    const app = makeApp()
    playWhole(app, WHOLE)
    app.database.moveLog('keep')
    overwrite(app)
    expect(await makeDailyBackup(app)).toBe(false)
    expect(listBackups(app.paths.backups)).toEqual([])
    expect(app.saving.state()).toMatchObject({ saved: false, fault: 'corrupted' })
  })
})

describe('a file that others have touched', () => {
  it('is taken as it is while its pages are whole, and looked at once', async () => {
    const { app, watch } = await inCall()
    const { mtime } = statSync(app.paths.database)
    utimesSync(app.paths.database, mtime, new Date(mtime.getTime() + 1000))
    expect(app.database.wasTouched()).toBe(true)
    await watch()
    expect(app.database.wasTouched()).toBe(false)
    expect(app.saving.state()).toEqual({ saved: true })
  })

  it('is trusted again when its pages are whole again', async () => {
    const { app, callId } = await inCall()
    app.saving.distrust()
    expect(app.saving.state()).toMatchObject({ saved: false })
    append(app, callId, [hear('insulted')])
    await app.fileWatch.look()
    await app.saving.tick()
    expect(app.saving.state()).toEqual({ saved: true })
    expect(typesOf(app, callId)).toEqual(['call.started', 'caller.insulted', 'caller.insulted'])
  })

  it('is not touched by moving the log', async () => {
    const { app } = await inCall()
    app.database.moveLog('empty')
    expect(app.database.wasTouched()).toBe(false)
  })
})
