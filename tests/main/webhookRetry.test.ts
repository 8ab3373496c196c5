import type { RequestListener } from 'node:http'
import { describe, expect, it } from 'vitest'
import { listUnsent, sendAgain } from '../../src/main/services/webhook.ts'
import { MOST_ATTEMPTS } from '../../src/shared/webhook/webhook.ts'
import { dbOf, makeFolder } from './support/testApp.ts'
import {
  complain,
  makeSendingApp,
  makeServer,
  outboxOf,
  senderOf,
  switchOn,
  TIMEOUT_MS,
} from './support/webhookServer.ts'

const HOUR_MS = 3_600_000

describe('a message that is not taken', () => {
  const REACTIONS: Readonly<Record<string, { readonly as: RequestListener; readonly problem: string | null }>> = {
    'hangs without an answer': { as: () => undefined, problem: 'timedOut' },
    'answers 500': {
      as: (_, response) => {
        response.statusCode = 500
        response.end()
      },
      problem: 'serverFailed',
    },
    'answers 404': {
      as: (_, response) => {
        response.statusCode = 404
        response.end()
      },
      problem: 'refused',
    },
    'redirects to this PC': {
      as: (request, response) => {
        response.writeHead(307, { location: `http://${request.headers.host}/elsewhere` })
        response.end()
      },
      problem: 'redirected',
    },
    'closes the connection': { as: (request) => request.socket.destroy(), problem: 'notConnected' },
    'takes it and says 10 MB about it': {
      as: (_, response) => response.end(Buffer.alloc(10_000_000)),
      problem: null,
    },
    'takes it and never finishes its answer': { as: (_, response) => response.write('ok'), problem: null },
  }

  it.each(Object.keys(REACTIONS))('because the other end %s', async (name) => {
    const reaction = REACTIONS[name]
    const app = makeSendingApp()
    const { address, received, answer } = await makeServer()
    answer.as = reaction?.as ?? answer.as
    switchOn(app, address)
    complain(app)
    const before = performance.now()
    await senderOf(app).tick()
    expect(performance.now() - before).toBeLessThan(TIMEOUT_MS * 5)
    expect(received).toHaveLength(1)
    const problem = reaction?.problem ?? null
    expect(outboxOf(app)).toMatchObject([
      { state: problem === null ? 'sent' : 'waiting', attempts: 1, last_problem: problem },
    ])
  })

  it('is tried again later, after a restart too, under the same key, until it is taken', async () => {
    const folder = makeFolder()
    const app = makeSendingApp(folder)
    const { address, received, answer } = await makeServer()
    const works = answer.as
    answer.as = (request) => request.socket.destroy()
    switchOn(app, address)
    complain(app)
    await senderOf(app).tick()
    await senderOf(app).tick()
    expect(received).toHaveLength(1)
    app.database.close()
    const next = makeSendingApp(folder)
    next.time.nowMs = app.time.nowMs + 60_000
    answer.as = works
    await senderOf(next).tick()
    expect(outboxOf(next)).toMatchObject([{ state: 'sent', attempts: 2 }])
    const keys = received.map(({ headers }) => headers['idempotency-key'])
    expect(keys).toEqual([keys[0], keys[0]])
  })

  it('is given up after ten attempts, which is seen, and sent again when somebody asks for it', async () => {
    const app = makeSendingApp()
    const { address, received, answer } = await makeServer()
    const works = answer.as
    answer.as = (_, response) => {
      response.statusCode = 503
      response.end()
    }
    switchOn(app, address)
    complain(app)
    const sender = senderOf(app)
    for (let hours = 0; hours < 100; hours += 1) {
      await sender.tick()
      app.time.nowMs += HOUR_MS
    }
    expect(received).toHaveLength(MOST_ATTEMPTS)
    expect(listUnsent(app)).toEqual({ ok: true, value: { failed: 1, retrying: 0, lastProblem: 'serverFailed' } })
    answer.as = works
    sendAgain(app)
    await sender.tick()
    expect(listUnsent(app)).toMatchObject({ value: { failed: 0, retrying: 0 } })
    expect(outboxOf(app)).toMatchObject([{ state: 'sent' }])
  })

  it('because its call cannot be read is kept for later too, and stops no other', async () => {
    const app = makeSendingApp()
    const { address, received } = await makeServer()
    switchOn(app, address, { withDetails: true })
    complain(app)
    dbOf(app).pragma('foreign_keys = OFF')
    dbOf(app).exec("UPDATE calls SET policy_version_id = x'00'")
    const sender = senderOf(app)
    for (let seconds = 0; seconds < 3; seconds += 1) await sender.tick()
    expect([received.length, app.logged.length]).toEqual([0, 1])
    expect(outboxOf(app)).toMatchObject([{ state: 'waiting', attempts: 1, last_problem: 'callUnreadable' }])
  })

  it('does not stop the ones behind it', async () => {
    const app = makeSendingApp()
    const { address, received, answer } = await makeServer()
    const works = answer.as
    answer.as = (request) => request.socket.destroy()
    switchOn(app, address)
    complain(app)
    await senderOf(app).tick()
    answer.as = works
    complain(app)
    await senderOf(app).tick()
    expect(received).toHaveLength(2)
    expect(
      outboxOf(app)
        .map(({ state }) => state)
        .toSorted(),
    ).toEqual(['sent', 'waiting'])
  })
})
