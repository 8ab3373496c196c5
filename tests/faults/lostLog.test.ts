import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isSound, verifyDatabase } from '../../src/main/services/verifyDatabase.ts'
import { listCallEvents } from '../../src/main/store/callEventStore.ts'
import { eachCall } from '../../src/main/store/callQueries.ts'
import { append, begin, dbOf, makeApp, playWhole, type TestApp } from '../main/support/testApp.ts'
import { finish, hear, save } from '../support/playCall.ts'

const SPOKEN = ['call.started', 'caller.insulted', 'caller.upset', 'caller.calmed']

/** What another program reads from the files as they lie there. */
function countFromOutside(app: TestApp): unknown {
  const other = new Database(app.paths.database, { readonly: true })
  onTestFinished(() => void other.close())
  return other.prepare('SELECT count(*) FROM call_events').pluck().get()
}

describe('a write-ahead log that is lost in a call', () => {
  it.each([
    { what: 'deleted', replace: false },
    { what: 'replaced', replace: true },
  ])('$what: is noticed with the next key, and everything is written again', async ({ replace }) => {
    const app = makeApp()
    const old = playWhole(app, [hear('insulted'), finish, save])
    const { callId } = begin(app)
    append(app, callId, [hear('insulted')])
    for (const suffix of ['-wal', '-shm']) rmSync(app.paths.database + suffix)
    if (replace) writeFileSync(`${app.paths.database}-wal`, 'somebody else’s')
    expect(append(app, callId, [hear('upset')])).toEqual({ saved: false, pending: 1, fault: 'deleted' })
    expect(await app.saving.tick()).toEqual({ saved: true })
    expect(append(app, callId, [hear('calmed')])).toEqual({ saved: true })
    expect(countFromOutside(app)).toBe(4 + SPOKEN.length)
    expect([...eachCall(dbOf(app))].map((call) => call.callId)).toEqual([old, callId])
    expect(listCallEvents(dbOf(app), callId).map(({ event }) => event.type)).toEqual(SPOKEN)
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
    if (!replace) return
    const [aside] = readdirSync(app.paths.folder).filter((name) => name.endsWith('-log.db-wal'))
    expect(readFileSync(`${app.paths.folder}/${aside}`, 'utf8')).toBe('somebody else’s')
  })

  it('is noticed within a second, also without a key', async () => {
    const app = makeApp()
    begin(app)
    for (const suffix of ['-wal', '-shm']) rmSync(app.paths.database + suffix)
    expect(await app.saving.tick()).toEqual({ saved: true })
    expect(countFromOutside(app)).toBe(1)
  })

  it('is noticed by two keys within the same millisecond', () => {
    const app = makeApp()
    const { callId } = begin(app)
    append(app, callId, [hear('insulted')])
    app.time.nowMs -= 1000
    rmSync(`${app.paths.database}-wal`)
    expect(append(app, callId, [hear('insulted')])).toMatchObject({ saved: false, fault: 'deleted' })
  })
})
