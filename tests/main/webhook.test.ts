import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { OutboxSender } from '../../src/main/services/outboxSender.ts'
import { postMessage } from '../../src/main/services/postMessage.ts'
import { NO_SECRETS, type SecretBox } from '../../src/main/services/secretBox.ts'
import {
  changeWebhook,
  listUnsent,
  sendAgain,
  viewWebhook,
  type WebhookChange,
} from '../../src/main/services/webhook.ts'
import { createSecretBox, type SafeStorage } from '../../src/main/windows/createSecretBox.ts'
import { MOST_ATTEMPTS } from '../../src/shared/webhook/webhook.ts'
import { capture, finish, hear, save } from '../support/playCall.ts'
import { countRows, rowsOf } from './support/rows.ts'
import { begin, dbOf, makeApp, makeFolder, playWhole, type TestApp } from './support/testApp.ts'

const HOUR_MS = 3_600_000
const TIMEOUT_MS = 300

type Received = { readonly headers: IncomingMessage['headers']; readonly body: string }

/** A keyring that only turns the text around: enough to see that the text itself is nowhere. */
const KEYRING: SecretBox = {
  canKeep: () => true,
  seal: (secret) => [...secret].toReversed().join(''),
  open: (sealed) => [...sealed].toReversed().join(''),
}

/** A server on this PC that keeps what it is told and answers as the test wants. */
async function makeServer(): Promise<{ address: string; received: Received[]; answer: { as: RequestListener } }> {
  const received: Received[] = []
  const answer: { as: RequestListener } = { as: (_, response) => response.end('ok') }
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
      answer.as(request, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook/s3cret`, received, answer }
}

/** An app that may send to this PC, with a keyring. */
function makeSendingApp(folder = makeFolder(), secrets = KEYRING): TestApp {
  return makeApp(folder, undefined, { outgoing: { secrets, mayBeLocal: true } })
}

const ON: Omit<WebhookChange, 'address'> = { on: true, format: 'json', withDetails: false, token: null }

function switchOn(app: TestApp, address: string, change: Partial<WebhookChange> = {}): void {
  const changed = changeWebhook(app, { ...ON, address, ...change })
  if (!changed.ok) throw new Error(changed.problem)
}

const complain = (app: TestApp) =>
  playWhole(
    app,
    [hear('insulted'), capture('wordsHeard', 'Saftladen'), finish, { ...save, complaint: true, causes: ['waiting'] }],
    { callerName: 'Frau Kurz', reference: '4711' },
  )
const senderOf = (app: TestApp) => new OutboxSender(app, { chance: () => 0.5, timeoutMs: TIMEOUT_MS })
const outboxOf = (app: TestApp) => rowsOf(dbOf(app), 'outbox')

describe('the webhook', () => {
  it('is off, and then nothing is written', () => {
    const app = makeSendingApp()
    complain(app)
    expect(countRows(dbOf(app), 'outbox')).toBe(0)
    expect(viewWebhook(app)).toMatchObject({ value: { on: false, withDetails: false, host: null } })
  })

  it('tells of a complaint, once, without names or words heard', async () => {
    const app = makeSendingApp()
    const { address, received } = await makeServer()
    switchOn(app, address)
    complain(app)
    playWhole(app, [finish, save])
    expect(outboxOf(app)).toMatchObject([{ state: 'waiting', body: '{"withDetails":false}' }])
    const sender = senderOf(app)
    for (let seconds = 0; seconds < 3; seconds += 1) await sender.tick()
    expect(received).toHaveLength(1)
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      type: 'complaint.opened',
      reference: expect.stringMatching(/^[0-9A-F]{4}(-[0-9A-F]{4}){2}$/),
      openedAt: '2026-11-21T09:00:00.000Z',
      causes: ['waiting'],
    })
    expect(received[0]?.headers['idempotency-key']).toBe(outboxOf(app)[0]?.message_id)
    expect(outboxOf(app)).toMatchObject([{ state: 'sent', attempts: 1, last_problem: null }])
  })

  it('tells names and words heard only where that was on when the complaint came and still is', async () => {
    const app = makeSendingApp()
    const { address, received } = await makeServer()
    switchOn(app, address, { withDetails: true, token: 't0ken' })
    complain(app)
    await senderOf(app).tick()
    complain(app)
    switchOn(app, address, { withDetails: false })
    complain(app)
    switchOn(app, address, { withDetails: true })
    await senderOf(app).tick()
    await senderOf(app).tick()
    const details = received.map(({ body }) => JSON.parse(body).details)
    const whole = { callerName: 'Frau Kurz', callerReference: '4711', wordsHeard: 'Saftladen' }
    expect(details).toEqual([whole, whole, undefined])
    expect(received[0]?.headers.authorization).toBe('Bearer t0ken')
    expect(JSON.stringify(outboxOf(app))).not.toMatch(/Kurz|Saftladen/)
  })

  it('waits while a call goes on', async () => {
    const app = makeSendingApp()
    const { address, received } = await makeServer()
    switchOn(app, address)
    complain(app)
    begin(app)
    await senderOf(app).tick()
    expect(received).toEqual([])
  })

  it('forgets what was still to be sent when it is switched off', async () => {
    const app = makeSendingApp()
    const { address, received } = await makeServer()
    switchOn(app, address)
    complain(app)
    changeWebhook(app, { ...ON, on: false, address: null })
    switchOn(app, address)
    await senderOf(app).tick()
    expect([received.length, countRows(dbOf(app), 'outbox')]).toEqual([0, 0])
  })
})

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

describe('an address', () => {
  const posting = (address: string) => ({ url: new URL(address), body: '{}', headers: {}, mayBeLocal: false })

  it.each([
    'http://127.0.0.1:1/',
    'https://127.0.0.1:1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://192.168.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost:1/',
  ])('%s is never posted to', async (address) => {
    expect(await postMessage(posting(address))).toBe('localAddress')
  })

  it('that no name server knows is said so', async () => {
    expect(await postMessage(posting('https://nowhere.invalid/'))).toBe('unknownHost')
  })

  it('must be https, and one that can be read', () => {
    const app = makeApp()
    const save = (address: string) => changeWebhook(app, { ...ON, address })
    expect(save('http://127.0.0.1:80/')).toEqual({ ok: false, problem: 'addressNotHttps' })
    expect(save('ftp://example.org/')).toEqual({ ok: false, problem: 'addressNotHttps' })
    expect(save('example')).toEqual({ ok: false, problem: 'addressUnreadable' })
  })

  it('is wanted before the webhook goes on', () => {
    const app = makeSendingApp()
    expect(changeWebhook(app, { ...ON, address: null })).toEqual({ ok: false, problem: 'addressMissing' })
  })
})

describe('secrets', () => {
  it('are refused where nothing keeps them', () => {
    const app = makeSendingApp(makeFolder(), NO_SECRETS)
    expect(changeWebhook(app, { ...ON, address: 'https://example.org/s3cret' })).toEqual({
      ok: false,
      problem: 'noKeyring',
    })
    expect(viewWebhook(app)).toMatchObject({ value: { on: false, canKeepSecrets: false } })
    expect(countRows(dbOf(app), 'team_settings')).toBe(0)
  })

  it('lie nowhere in plain text and are never shown again', () => {
    const app = makeSendingApp()
    switchOn(app, 'https://hooks.example.org/s3cret', { token: 't0ken' })
    expect(JSON.stringify(rowsOf(dbOf(app), 'team_settings'))).not.toMatch(/s3cret|t0ken/)
    const view = viewWebhook(app)
    expect(view).toMatchObject({ value: { host: 'hooks.example.org', hasToken: true } })
    expect(JSON.stringify(view)).not.toMatch(/s3cret|t0ken/)
  })

  it('that cannot be read any more make a message wait, and are said to be missing', async () => {
    const folder = makeFolder()
    const app = makeSendingApp(folder)
    switchOn(app, 'https://example.org/s3cret')
    complain(app)
    app.database.close()
    const next = makeSendingApp(folder, { ...KEYRING, open: () => null })
    await senderOf({ ...next, time: app.time, clock: app.clock }).tick()
    expect(outboxOf(next)).toMatchObject([{ state: 'waiting', last_problem: 'noAddress' }])
    expect(viewWebhook(next)).toMatchObject({ value: { on: true, host: null } })
  })

  it.each([
    { backend: 'gnome_libsecret', available: true, platform: 'linux', keeps: true },
    { backend: 'basic_text', available: true, platform: 'linux', keeps: false },
    { backend: 'unknown', available: true, platform: 'linux', keeps: false },
    { backend: 'basic_text', available: false, platform: 'win32', keeps: false },
    { backend: '', available: true, platform: 'win32', keeps: true },
    { backend: '', available: true, platform: 'darwin', keeps: true },
  ] as const)('are kept on $platform with $backend: $keeps', ({ backend, available, platform, keeps }) => {
    const storage: SafeStorage = {
      isEncryptionAvailable: () => available,
      getSelectedStorageBackend: () => backend,
      encryptString: (text) => Buffer.from([...text].toReversed().join('')),
      decryptString: (sealed) => [...sealed.toString()].toReversed().join(''),
    }
    const box = createSecretBox(storage, platform)
    const sealed = box.seal('s3cret')
    expect([box.canKeep(), sealed !== null]).toEqual([keeps, keeps])
    if (sealed !== null) expect(box.open(sealed)).toBe('s3cret')
  })

  it('that the keyring refuses at that moment are not kept', () => {
    const locked = () => {
      throw new Error('locked')
    }
    const storage = { isEncryptionAvailable: () => true, encryptString: locked, decryptString: locked }
    const box = createSecretBox(storage, 'win32')
    expect([box.seal('s3cret'), box.open('x')]).toEqual([null, null])
  })
})
