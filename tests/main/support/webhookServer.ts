import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { OutboxSender } from '../../../src/main/services/outboxSender.ts'
import type { SecretBox } from '../../../src/main/services/secretBox.ts'
import { changeWebhook, type WebhookChange } from '../../../src/main/services/webhook.ts'
import { capture, finish, hear, save } from '../../support/playCall.ts'
import { rowsOf } from './rows.ts'
import { dbOf, makeApp, makeFolder, playWhole, type TestApp } from './testApp.ts'

/** How long the sender waits for the server, in ms. */
export const TIMEOUT_MS = 300

/** What came to the server. */
export type Received = { readonly headers: IncomingMessage['headers']; readonly body: string }

/** A keyring that only turns the text around: enough to see that the text itself is nowhere. */
export const KEYRING: SecretBox = {
  canKeep: () => true,
  seal: (secret) => [...secret].toReversed().join(''),
  open: (sealed) => [...sealed].toReversed().join(''),
}

/** A server on this PC that keeps what it is told and answers as the test wants. */
export async function makeServer(): Promise<{
  address: string
  received: Received[]
  answer: { as: RequestListener }
}> {
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
export function makeSendingApp(folder = makeFolder(), secrets = KEYRING): TestApp {
  return makeApp(folder, undefined, { outgoing: { secrets, mayBeLocal: true } })
}

/** A webhook that is on and has no token. */
export const ON: Omit<WebhookChange, 'address'> = { on: true, format: 'json', withDetails: false, token: null }

/** Switches the webhook of an app on. */
export function switchOn(app: TestApp, address: string, change: Partial<WebhookChange> = {}): void {
  const changed = changeWebhook(app, { ...ON, address, ...change })
  if (!changed.ok) throw new Error(changed.problem)
}

/** A whole call with a complaint. */
export const complain = (app: TestApp) =>
  playWhole(
    app,
    [hear('insulted'), capture('wordsHeard', 'Saftladen'), finish, { ...save, complaint: true, causes: ['waiting'] }],
    { callerName: 'Frau Kurz', reference: '4711' },
  )
/** What sends the messages of an app, without chance. */
export const senderOf = (app: TestApp) => new OutboxSender(app, { chance: () => 0.5, timeoutMs: TIMEOUT_MS })
/** The messages that wait, as they are stored. */
export const outboxOf = (app: TestApp) => rowsOf(dbOf(app), 'outbox')
