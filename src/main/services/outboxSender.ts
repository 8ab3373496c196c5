import { resolveLanguage } from '../../shared/i18n/language.ts'
import { type DeliveryProblem, MOST_ATTEMPTS, waitAfterMs } from '../../shared/webhook/webhook.ts'
import { type DueMessage, findDueMessage, type Settled, settleMessage } from '../store/outboxStore.ts'
import { getWebhook } from '../store/webhookStore.ts'
import type { AppParts } from './appParts.ts'
import { describeComplaint } from './describeComplaint.ts'
import { isCallGoingOn } from './isCallGoingOn.ts'
import { describeError } from './log.ts'
import { postMessage } from './postMessage.ts'
import type { OpenProfile } from './profileDatabase.ts'
import { tryReading } from './tryReading.ts'

type Attempt = { readonly message: DueMessage; readonly problem: DeliveryProblem | null }

/** What tests turn. */
export type SenderOptions = { readonly chance?: () => number; readonly timeoutMs?: number }

/**
 * Sends what lies in the outbox, one message after the other, between calls only: noting what became of it writes to
 * the disk. A message whose fate was not noted before the app ended is sent once more under the same key.
 */
export class OutboxSender {
  readonly #parts: AppParts
  readonly #chance: () => number
  readonly #timeoutMs: number | undefined
  #isSending = false
  #attempt: Attempt | null = null

  constructor(parts: AppParts, { chance = Math.random, timeoutMs }: SenderOptions = {}) {
    this.#parts = parts
    this.#chance = chance
    this.#timeoutMs = timeoutMs
  }

  /** Once a second: notes what became of the last message and sends the next one that is due. */
  async tick(): Promise<void> {
    if (this.#isSending) return
    this.#isSending = true
    try {
      this.#settle()
      const message = this.#findDue()
      if (message === null) return
      this.#attempt = { message, problem: await this.#deliver(message) }
      this.#settle()
    } catch (error) {
      this.#parts.log.error('a message was not sent', describeError(error))
    } finally {
      this.#isSending = false
    }
  }

  /** The profile while nothing else needs the disk. */
  #quiet(): OpenProfile | null {
    if (isCallGoingOn(this.#parts) || !this.#parts.saving.state().saved) return null
    const opened = this.#parts.database.use()
    return opened.ok ? opened.value : null
  }

  #findDue(): DueMessage | null {
    const quiet = this.#quiet()
    if (quiet === null || this.#attempt !== null) return null
    const message = findDueMessage(quiet.db, this.#parts.clock.nowMs())
    return message !== null && getWebhook(quiet.db).on ? message : null
  }

  async #deliver({ messageId, callId, withDetails }: DueMessage): Promise<DeliveryProblem | null> {
    const opened = this.#parts.database.use()
    if (!opened.ok) return 'noAddress'
    const { db, profile } = opened.value
    const { secrets, mayBeLocal } = this.#parts.outgoing
    const webhook = getWebhook(db)
    const address = webhook.sealedAddress === null ? null : secrets.open(webhook.sealedAddress)
    const token = webhook.sealedToken === null ? '' : secrets.open(webhook.sealedToken)
    if (address === null || token === null || !URL.canParse(address)) return 'noAddress'
    const language = resolveLanguage(profile.settings.language, this.#parts.systemLanguage)
    const telling = { format: webhook.format, language, withDetails: withDetails && webhook.withDetails }
    const described = tryReading(this.#parts.log, callId, () => describeComplaint(db, callId, telling))
    if (!described.ok) return 'callUnreadable'
    return postMessage({
      url: new URL(address),
      body: JSON.stringify(described.value),
      headers: {
        'idempotency-key': messageId,
        'user-agent': `Ruhepol/${this.#parts.appVersion}`,
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      },
      mayBeLocal,
      ...(this.#timeoutMs === undefined ? {} : { timeoutMs: this.#timeoutMs }),
    })
  }

  #settle(): void {
    const quiet = this.#quiet()
    if (quiet === null || this.#attempt === null) return
    const { message, problem } = this.#attempt
    settleMessage(quiet.db, message.messageId, this.#settled(message.attempts + 1, problem))
    this.#attempt = null
  }

  #settled(attempts: number, problem: DeliveryProblem | null): Settled {
    const nowMs = this.#parts.clock.nowMs()
    if (problem === null) return { state: 'sent', attempts, nextAtMs: nowMs, problem }
    const nextAtMs = nowMs + waitAfterMs(attempts, this.#chance())
    return { state: attempts >= MOST_ATTEMPTS ? 'failed' : 'waiting', attempts, nextAtMs, problem }
  }
}
