import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import type { Unsent, WebhookProblem, WebhookView } from '../../shared/ipc/complaints/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { AddressProblem, WebhookRules } from '../../shared/webhook/webhook.ts'
import { immediately } from '../db/immediately.ts'
import { countUnsent, discardUnsent, sendUnsentAgain } from '../store/outboxStore.ts'
import { getWebhook, type StoredWebhook, saveWebhook } from '../store/webhookStore.ts'
import type { AppParts } from './appParts.ts'
import type { SecretBox } from './secretBox.ts'

/** What a person wants of the webhook; null leaves a secret as it is, '' forgets it. */
export type WebhookChange = WebhookRules & { readonly address: string | null; readonly token: string | null }

/** The webhook as its settings show it. */
export function viewWebhook({ database, outgoing }: AppParts): Result<WebhookView, DatabaseFault> {
  const opened = database.use()
  return opened.ok ? ok(toView(getWebhook(opened.value.db), outgoing.secrets)) : opened
}

/** Keeps what the team wants. Switched off, it also forgets what was still to be sent: nothing goes out later. */
export function changeWebhook(
  parts: AppParts,
  change: WebhookChange,
): Result<WebhookView, DatabaseFault | WebhookProblem> {
  const opened = parts.database.use()
  if (!opened.ok) return opened
  const { db } = opened.value
  const next = applyChange(parts, getWebhook(db), change)
  if (!next.ok) return next
  immediately(db, () => {
    saveWebhook(db, next.value, parts.clock.nowMs())
    if (!next.value.on) discardUnsent(db)
  })
  return ok(toView(next.value, parts.outgoing.secrets))
}

/** Messages that did not arrive. */
export function listUnsent({ database }: AppParts): Result<Unsent, DatabaseFault> {
  const opened = database.use()
  return opened.ok ? ok(countUnsent(opened.value.db)) : opened
}

/** Has them tried again now. */
export function sendAgain(parts: AppParts): Result<Unsent, DatabaseFault> {
  const opened = parts.database.use()
  if (!opened.ok) return opened
  const { db } = opened.value
  immediately(db, () => sendUnsentAgain(db, parts.clock.nowMs()))
  return ok(countUnsent(db))
}

function applyChange(
  { outgoing }: AppParts,
  before: StoredWebhook,
  { on, format, withDetails, address, token }: WebhookChange,
): Result<StoredWebhook, WebhookProblem> {
  const problem = address === null || address === '' ? null : findAddressProblem(address, outgoing.mayBeLocal)
  if (problem !== null) return fail(problem)
  const sealedAddress = reseal(outgoing.secrets, before.sealedAddress, address)
  const sealedToken = reseal(outgoing.secrets, before.sealedToken, token)
  if (!sealedAddress.ok || !sealedToken.ok) return fail('noKeyring')
  if (on && sealedAddress.value === null) return fail('addressMissing')
  return ok({ on, format, withDetails, sealedAddress: sealedAddress.value, sealedToken: sealedToken.value })
}

/**
 * What is wrong with an address; null if nothing is. Only https leaves the house; `mayBeLocal` is for tests, whose server
 * runs on this PC.
 */
function findAddressProblem(address: string, mayBeLocal: boolean): AddressProblem | null {
  if (!URL.canParse(address)) return 'addressUnreadable'
  const { protocol, hostname } = new URL(address)
  if (protocol === 'https:') return null
  return mayBeLocal && protocol === 'http:' && hostname === '127.0.0.1' ? null : 'addressNotHttps'
}

function reseal(secrets: SecretBox, before: string | null, wanted: string | null): Result<string | null, 'noKeyring'> {
  if (wanted === null) return ok(before)
  if (wanted === '') return ok(null)
  const sealed = secrets.canKeep() ? secrets.seal(wanted) : null
  return sealed === null ? fail('noKeyring') : ok(sealed)
}

function toView(
  { on, format, withDetails, sealedAddress, sealedToken }: StoredWebhook,
  secrets: SecretBox,
): WebhookView {
  const address = sealedAddress === null ? null : secrets.open(sealedAddress)
  return {
    on,
    format,
    withDetails,
    host: address !== null && URL.canParse(address) ? new URL(address).host : null,
    hasToken: sealedToken !== null,
    canKeepSecrets: secrets.canKeep(),
  }
}
