import { createHash } from 'node:crypto'
import type { CallId } from '../../shared/ids.ts'
import type { WriteDb } from '../db/database.ts'
import { insertMessage } from '../store/outboxStore.ts'
import { getWebhook } from '../store/webhookStore.ts'

const ID_HEX_DIGITS = 32

/** Puts the message about a new complaint into the outbox, where the team has switched the webhook on. */
export function tellOfComplaint(db: WriteDb, callId: CallId, madeAtMs: number): void {
  const { on, withDetails } = getWebhook(db)
  if (on) insertMessage(db, { messageId: messageIdOf(callId), callId, withDetails }, madeAtMs)
}

/** One complaint has one message, whichever file its call is written to: the id follows from the call's. */
function messageIdOf(callId: CallId): string {
  return createHash('sha256').update(`complaint.opened ${callId}`).digest('hex').slice(0, ID_HEX_DIGITS)
}
