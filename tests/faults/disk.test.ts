import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { boot } from '../../src/main/services/boot.ts'
import { eraseWhatIsDue } from '../../src/main/services/eraseWhatIsDue.ts'
import { Housekeeping } from '../../src/main/services/housekeeping.ts'
import { isSound, verifyDatabase } from '../../src/main/services/verifyDatabase.ts'
import { listCallEvents } from '../../src/main/store/callEventStore.ts'
import type { CallId } from '../../src/shared/ids.ts'
import { askApp } from '../main/support/askApp.ts'
import { append, begin, dbOf, makeApp, type TestApp } from '../main/support/testApp.ts'
import { finish, hear, save } from '../support/playCall.ts'
import { fillDisk, makeImmutable, makeReadOnly, makeSmallDisk, needsRoot } from './support.ts'

const typesOf = (app: TestApp, callId: CallId) => listCallEvents(dbOf(app), callId).map(({ event }) => event.type)

function appendUntilFailing(app: TestApp, callId: CallId): number {
  for (let count = 1; count < 5000; count += 1) {
    if (!append(app, callId, [hear(count % 2 === 0 ? 'upset' : 'calmed')]).saved) return count
  }
  throw new Error('saving never failed')
}

describe('a full disk', () => {
  it('keeps the call going, and loses nothing once there is room', async (context) => {
    needsRoot(context)
    const disk = makeSmallDisk(8)
    const app = makeApp(disk)
    const { callId } = begin(app)
    append(app, callId, [hear('insulted')])
    const makeRoom = fillDisk(disk)
    const saved = appendUntilFailing(app, callId)
    const second = begin(app)
    const state = append(app, second.callId, [hear('threatened'), finish, save])
    expect(state).toEqual({ saved: false, pending: 5, fault: 'diskFull' })
    expect(typesOf(app, callId)).toHaveLength(1 + saved)
    expect(await app.saving.tick()).toEqual(state)
    makeRoom()
    expect(await app.saving.tick()).toEqual({ saved: true })
    expect(typesOf(app, callId)).toHaveLength(2 + saved)
    expect(typesOf(app, second.callId)).toEqual(['call.started', 'caller.threatened', 'agent.finished', 'wrapUp.saved'])
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
    app.database.close()
  })

  it('at start says so, and opens once there is room', (context) => {
    needsRoot(context)
    const disk = makeSmallDisk(8)
    const makeRoom = fillDisk(disk)
    const app = makeApp(disk)
    expect(boot(app)).toEqual({ ok: false, problem: 'diskFull' })
    makeRoom()
    expect(boot(app)).toMatchObject({ ok: true })
    app.database.close()
  })

  it('stops neither housekeeping nor the next call', async (context) => {
    needsRoot(context)
    const disk = makeSmallDisk(8)
    const app = makeApp(disk)
    append(app, begin(app).callId, [hear('insulted'), finish, save])
    const makeRoom = fillDisk(disk)
    app.time.nowMs += 40 * 24 * 3_600_000
    await new Housekeeping(app).tick()
    expect(begin(app).events).toEqual([])
    makeRoom()
    await app.saving.tick()
    app.time.nowMs += 12 * 3_600_000
    expect(await eraseWhatIsDue(app)).toMatchObject({ postponed: false })
    app.database.close()
  })
})

describe('a file that must not be written', () => {
  it('while running: keeps the call going, says read-only, and writes when it may again', async (context) => {
    needsRoot(context)
    const app = makeApp()
    const { callId } = begin(app)
    const undo = makeImmutable(app.paths.database, `${app.paths.database}-wal`)
    expect(append(app, callId, [hear('insulted'), hear('insulted')])).toEqual({
      saved: false,
      pending: 2,
      fault: 'readOnly',
    })
    expect(await app.saving.tick()).toMatchObject({ saved: false, fault: 'readOnly' })
    append(app, callId, [hear('calmed')])
    undo()
    expect(await app.saving.tick()).toEqual({ saved: true })
    expect(typesOf(app, callId)).toEqual(['call.started', 'caller.insulted', 'caller.insulted', 'caller.calmed'])
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
  })

  it('at start: goes on with the open call and keeps new steps in memory', async (context) => {
    needsRoot(context)
    const before = makeApp()
    const { callId } = begin(before)
    append(before, callId, [hear('insulted')])
    before.database.close()
    const undo = makeImmutable(before.paths.database)
    const app = makeApp(before.paths.folder, before.time.nowMs)
    const booted = boot(app)
    expect(booted.ok && booted.value.openCall?.callId).toBe(callId)
    expect(booted.ok && booted.value.saveState).toEqual({ saved: false, pending: 0, fault: 'readOnly' })
    expect(append(app, callId, [hear('insulted')])).toEqual({ saved: false, pending: 1, fault: 'readOnly' })
    undo()
    expect(await app.saving.tick()).toEqual({ saved: true })
    expect(typesOf(app, callId)).toEqual(['call.started', 'caller.insulted', 'caller.insulted'])
  })

  it('in a read-only folder: says so and opens when it may', (context) => {
    needsRoot(context)
    const before = makeApp()
    begin(before)
    before.database.close()
    const undo = makeReadOnly(before.paths.folder)
    const app = makeApp(before.paths.folder)
    expect(boot(app)).toEqual({ ok: false, problem: 'readOnly' })
    undo()
    expect(boot(app)).toMatchObject({ ok: true, value: { saveState: { saved: true } } })
  })
})

describe('an export to a full disk', () => {
  it('says so and leaves nothing', async (context) => {
    needsRoot(context)
    const disk = makeSmallDisk(1)
    const app = makeApp()
    append(app, begin(app).callId, [hear('insulted'), finish, save])
    fillDisk(disk)
    const file = join(disk, 'calls.csv')
    const ask = askApp(app, { chooseFile: async () => file })
    const asked = await ask('calls.export', { jobId: randomUUID(), format: 'csv', style: 'de', query: null })
    expect(asked).toEqual({ ok: false, problem: 'targetFull' })
    expect(readdirSync(disk)).toEqual(['ballast'])
  })
})
