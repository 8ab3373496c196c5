import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boot } from '../../src/main/services/boot.ts'
import { append, begin, makeApp, playWhole } from '../main/support/testApp.ts'
import { finish, hear, save } from '../support/playCall.ts'

describe('a page that begins anew while the file cannot be opened', () => {
  it('gets the call that goes on from memory, with every step, and hears that nothing is saved', () => {
    const app = makeApp()
    const { callId } = begin(app, { reference: '4711' })
    append(app, callId, [hear('insulted')])
    const person = app.database.findProfile()?.person
    app.database.close()
    writeFileSync(app.paths.database, 'not a database')
    append(app, callId, [hear('calmed')])
    expect(boot(app)).toMatchObject({
      ok: true,
      value: {
        person,
        openCall: { callId, events: [hear('insulted'), hear('calmed')] },
        unfinished: [],
        saveState: { saved: false, pending: 1, fault: 'notADatabase' },
      },
    })
  })

  it('hears of the fault where no call goes on', () => {
    const app = makeApp()
    playWhole(app, [finish, save])
    app.database.close()
    writeFileSync(app.paths.database, 'not a database')
    expect(boot(app)).toEqual({ ok: false, problem: 'notADatabase' })
  })
})
