import { describe, expect, it } from 'vitest'
import { postMessage } from '../../src/main/services/postMessage.ts'
import { NO_SECRETS } from '../../src/main/services/secretBox.ts'
import { changeWebhook, viewWebhook } from '../../src/main/services/webhook.ts'
import { createSecretBox, type SafeStorage } from '../../src/main/windows/createSecretBox.ts'
import { finish, save } from '../support/playCall.ts'
import { countRows, rowsOf } from './support/rows.ts'
import { begin, dbOf, makeApp, makeFolder, playWhole } from './support/testApp.ts'
import {
  complain,
  KEYRING,
  makeSendingApp,
  makeServer,
  ON,
  outboxOf,
  senderOf,
  switchOn,
} from './support/webhookServer.ts'

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
