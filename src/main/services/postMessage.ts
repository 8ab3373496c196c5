import { lookup as findAddresses, type LookupAddress } from 'node:dns'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { isIP, type LookupFunction } from 'node:net'
import { isLocalAddress } from '../../shared/webhook/isLocalAddress.ts'
import type { DeliveryProblem } from '../../shared/webhook/webhook.ts'

/** What goes where. */
export type Posting = {
  readonly url: URL
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** For tests, whose server runs on this PC. */
  readonly mayBeLocal: boolean
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 10_000
/** More of an answer is not read. */
const MOST_ANSWER_BYTES = 65_536
const LOCAL = 'ERR_LOCAL_ADDRESS'

/**
 * Posts a message. Answers null once the other end has taken it (2xx), else why not. Redirects are refused, not
 * followed. The address is judged where the connection looks it up, so that a name cannot point elsewhere afterwards:
 * that is why this is `node:https`, as `fetch` lets nobody look up for it.
 */
export async function postMessage(posting: Posting): Promise<DeliveryProblem | null> {
  const { url, mayBeLocal, timeoutMs = TIMEOUT_MS } = posting
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!mayBeLocal && isIP(host) !== 0 && isLocalAddress(host)) return 'localAddress'
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const answer = await getAnswer(await send(posting, signal))
    await readSome(answer)
    return problemOfStatus(answer.statusCode ?? 0)
  } catch (error) {
    return signal.aborted ? 'timedOut' : problemOfError(error)
  }
}

/** Hardly anybody posts, and the web comes with much: it is loaded here, so that no start waits for it. */
async function send({ url, body, headers, mayBeLocal }: Posting, signal: AbortSignal): Promise<ClientRequest> {
  const { request } = await (url.protocol === 'https:' ? import('node:https') : import('node:http'))
  const about = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }
  const all = { ...headers, ...about }
  const lookup = mayBeLocal ? {} : { lookup: lookUpOutside }
  const sent = request(url, { method: 'POST', headers: all, agent: false, signal, ...lookup })
  sent.end(body)
  return sent
}

function getAnswer(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.once('response', resolve)
    sent.on('error', reject)
  })
}

/** The status has come: whatever goes wrong with the rest of an answer changes nothing. */
async function readSome(answer: IncomingMessage): Promise<void> {
  let bytes = 0
  try {
    for await (const chunk of answer) {
      bytes += Buffer.byteLength(chunk)
      if (bytes > MOST_ANSWER_BYTES) break
    }
  } catch {
    // See above.
  } finally {
    answer.destroy()
  }
}

/** SECURITY: a name that leads to a machine in here, even with one of several addresses, leads nowhere. */
const lookUpOutside: LookupFunction = (hostname, options, callback) => {
  findAddresses(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? []
    if (error !== null || first === undefined) callback(error ?? withCode('ENOTFOUND'), [])
    else if (addresses.some(({ address }) => isLocalAddress(address))) callback(withCode(LOCAL), [])
    else if (options.all === true) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}

function withCode(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code })
}

function problemOfStatus(status: number): DeliveryProblem | null {
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400) return 'redirected'
  return status >= 400 && status < 500 ? 'refused' : 'serverFailed'
}

function problemOfError(error: unknown): DeliveryProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === LOCAL) return 'localAddress'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknownHost'
  return /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL/.test(code) ? 'badCertificate' : 'notConnected'
}
