import { describe, expect, it } from 'vitest'
import { toBytes } from '../../src/main/db/idBytes.ts'
import { appendEvent } from '../../src/main/services/appendEvent.ts'
import { boot } from '../../src/main/services/boot.ts'
import { closeUnfinished } from '../../src/main/services/closeUnfinished.ts'
import { getLoggedCall } from '../../src/main/services/getLoggedCall.ts'
import { listStored } from '../../src/main/services/listStored.ts'
import { listUnfinished } from '../../src/main/services/listUnfinished.ts'
import { resumeStoredCall } from '../../src/main/services/resumeStoredCall.ts'
import type { CallId } from '../../src/shared/ids.ts'
import { hear } from '../support/playCall.ts'
import { append, begin, dbOf, makeApp, type TestApp } from './support/testApp.ts'

/** Two unfinished calls, one of them of a colleague; whoever sits here now has only these roles. */
function twoCalls(keptRole: 'agent' | 'supervisor'): { next: TestApp; own: CallId; other: CallId } {
  const app = makeApp()
  const own = begin(app).callId
  const other = begin(app).callId
  append(app, other, [hear('upset')])
  const db = dbOf(app)
  db.exec(`INSERT INTO persons SELECT x'ff', origin_device_id, 2, 'Kim', created_at_ms FROM persons`)
  db.prepare("UPDATE calls SET person_id = x'ff' WHERE call_id = ?").run(toBytes(other))
  db.prepare('DELETE FROM person_roles WHERE role <> ?').run(keptRole)
  return { next: makeApp(app.paths.folder, app.time.nowMs + 60_000), own, other }
}

describe('an agent', () => {
  it('reads and takes up her own calls, not a colleague’s', () => {
    const { next, own, other } = twoCalls('agent')
    expect(boot(next)).toMatchObject({ value: { openCall: { callId: own }, unfinished: [] } })
    const refused = [
      getLoggedCall(next, other),
      listStored(next, other),
      resumeStoredCall(next, other),
      closeUnfinished(next, other),
      appendEvent(next, { callId: other, seq: 2, event: hear('calmed') }),
    ]
    expect(refused).toEqual(Array(5).fill({ ok: false, problem: 'notAllowed' }))
    const allowed = [getLoggedCall(next, own), listStored(next, own), resumeStoredCall(next, own)]
    expect(allowed.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(appendEvent(next, { callId: own, seq: 1, event: hear('upset') })).toMatchObject({ ok: true })
  })
})

describe('a supervisor', () => {
  it('reads everybody’s', () => {
    const { next, own, other } = twoCalls('supervisor')
    const list = listUnfinished(next)
    expect(list.ok && list.value.map(({ callId }) => callId)).toEqual([other, own])
    expect([getLoggedCall(next, other), listStored(next, other)].map(({ ok }) => ok)).toEqual([true, true])
  })
})

describe('the unfinished calls', () => {
  it('are those that nobody has closed, without the one on screen', () => {
    const app = makeApp()
    const left = begin(app).callId
    begin(app)
    const items = () => {
      const list = listUnfinished(app)
      return list.ok && list.value.map(({ callId }) => callId)
    }
    expect(items()).toEqual([left])
    closeUnfinished(app, left)
    expect(items()).toEqual([])
  })
})
