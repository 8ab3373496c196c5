import { describe, expect, it } from 'vitest'
import { appendEvent } from '../../src/main/services/appendEvent.ts'
import { boot } from '../../src/main/services/boot.ts'
import { closeUnfinished } from '../../src/main/services/closeUnfinished.ts'
import { exportCsv, exportJsonLines, pagesOfRows } from '../../src/main/services/export/exportCalls.ts'
import { getLoggedCall } from '../../src/main/services/getLoggedCall.ts'
import { resumeStoredCall } from '../../src/main/services/resumeStoredCall.ts'
import { isSound, verifyDatabase } from '../../src/main/services/verifyDatabase.ts'
import type { CallMove } from '../../src/shared/call/callEvent.ts'
import { capture, finish, hear, save } from '../support/playCall.ts'
import { append, begin, dbOf, makeApp } from './support/testApp.ts'

describe('a call whose log holds an event that cannot be read', () => {
  it('is reported; the app starts, and the others can be read, resumed and exported', () => {
    const app = makeApp()
    const sound = begin(app).callId
    append(app, sound, [hear('insulted'), finish, save])
    const broken = begin(app).callId
    append(app, broken, [hear('insulted')])
    dbOf(app).exec(`DROP TRIGGER call_events_refuse_update;
      UPDATE call_events SET type = 'caller.sang' WHERE seq = 1 AND call_id = x'${broken.replaceAll('-', '')}'`)
    const next = makeApp(app.paths.folder, app.time.nowMs + 60_000)
    expect(boot(next)).toMatchObject({ ok: true, value: { openCall: null, unfinished: [{ callId: broken }] } })
    const answers = [getLoggedCall(next, broken), resumeStoredCall(next, broken), closeUnfinished(next, broken)]
    expect(answers).toEqual(Array(3).fill({ ok: false, problem: 'corrupted' }))
    expect(getLoggedCall(next, sound)).toMatchObject({ ok: true, value: { events: { length: 4 } } })
    expect(verifyDatabase(dbOf(next)).calls).toEqual([
      { callId: sound, status: 'ok' },
      { callId: broken, status: 'mismatch', reason: 'unreadable' },
    ])
    const lines = [...exportJsonLines(dbOf(next), 'everything')].map(({ text }) => JSON.parse(text))
    expect(lines).toMatchObject([
      { callId: sound, outcome: 'resolved' },
      { callId: broken, unreadable: true },
    ])
    const table = [...exportCsv(pagesOfRows(dbOf(next), 'everything'), 'en')].map(({ text }) => text).join('')
    expect(table.split('\r\n')[2]).toMatch(new RegExp(`^"${broken}",.*,"talking",.*,2$`))
  })

  it('never comes to be: an event that could not be read again is refused, and a call full of notes can be closed', () => {
    const app = makeApp()
    const { callId } = begin(app)
    const tooLong = appendEvent(app, { callId, seq: 1, event: { type: 'agent.noted', text: 'x'.repeat(2001) } })
    expect(tooLong).toEqual({ ok: false, problem: 'badEvent' })
    const long = (letter: string): CallMove => ({ type: 'agent.noted', text: letter.repeat(1500) })
    append(app, callId, [long('a'), long('b'), capture('causes', 'y'.repeat(61))])
    expect(closeUnfinished(app, callId)).toEqual({ ok: true, value: null })
    expect(getLoggedCall(app, callId)).toMatchObject({ ok: true, value: { item: { outcome: 'technicalFailure' } } })
    expect(isSound(verifyDatabase(dbOf(app)))).toBe(true)
  })
})
