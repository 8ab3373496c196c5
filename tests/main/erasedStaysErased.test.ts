import { describe, expect, it } from 'vitest'
import { appendEvent } from '../../src/main/services/appendEvent.ts'
import { eraseWhatIsDue } from '../../src/main/services/eraseWhatIsDue.ts'
import { resumeStoredCall } from '../../src/main/services/resumeStoredCall.ts'
import { isSound, verifyDatabase } from '../../src/main/services/verifyDatabase.ts'
import { capture, goBack, hear } from '../support/playCall.ts'
import { countRows, rowsOf } from './support/rows.ts'
import { append, begin, dbOf, makeApp } from './support/testApp.ts'

const DAY_MS = 24 * 3_600_000

describe('what was erased of a call that stayed open', () => {
  it('does not come back with its next events', async () => {
    const app = makeApp()
    const { callId } = begin(app, { callerName: 'Frau Kurz', reference: '4711' })
    append(app, callId, [hear('upset'), hear('calmed')])
    app.time.nowMs += 91 * DAY_MS
    expect(await eraseWhatIsDue(app)).toEqual({ erased: 3, postponed: false })
    const db = dbOf(app)
    expect(countRows(db, 'call_references')).toBe(0)
    const next = appendEvent(app, { callId, seq: 3, event: goBack })
    expect(next).toEqual({ ok: true, value: { seq: 3, saveState: { saved: true } } })
    append(app, callId, [capture('concern', 'Lieferung')])
    await new Promise((resolve) => setImmediate(resolve))
    expect(rowsOf(db, 'call_references')).toEqual([
      { call_id: callId, caller_name: null, caller_number: null, reference: null },
    ])
    expect(rowsOf(db, 'call_event_texts')).toEqual([{ call_id: callId, seq: 4, field: 'value', value: 'Lieferung' }])
    expect(rowsOf(db, 'calls')).toMatchObject([{ call_id: callId, person_id: null }])
    expect(isSound(verifyDatabase(db))).toBe(true)
    expect(app.logged).toEqual([])
  })

  it('does not come back when the file is lost and written anew from memory', async () => {
    const { rmSync } = await import('node:fs')
    const app = makeApp()
    const { callId } = begin(app, { callerName: 'Frau Kurz' })
    app.time.nowMs += 91 * DAY_MS
    await eraseWhatIsDue(app)
    resumeStoredCall(app, callId)
    append(app, callId, [hear('upset')])
    app.database.close()
    for (const suffix of ['', '-wal', '-shm']) rmSync(app.paths.database + suffix, { force: true })
    await app.saving.tick()
    append(app, callId, [hear('upset')])
    expect(app.saving.state()).toEqual({ saved: true })
    expect(countRows(dbOf(app), 'call_event_texts')).toBe(0)
    expect(rowsOf(dbOf(app), 'calls')).toMatchObject([{ call_id: callId, person_id: null }])
  })
})
