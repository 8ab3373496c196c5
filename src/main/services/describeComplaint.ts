import { SEVERE_WORDS_HEARD, WORDS_HEARD } from '../../shared/call/callState.ts'
import { replay } from '../../shared/call/replay.ts'
import { complaintReference } from '../../shared/complaint/complaint.ts'
import { writeMessage } from '../../shared/i18n/complaintMessage.ts'
import type { UiLanguage } from '../../shared/i18n/language.ts'
import type { CallId } from '../../shared/ids.ts'
import { buildMessage, type MessageDetails, type MessageFacts } from '../../shared/webhook/buildMessage.ts'
import type { WebhookFormat } from '../../shared/webhook/webhook.ts'
import type { ReadDb } from '../db/database.ts'
import { listCallEvents } from '../store/callEventStore.ts'
import { findCall } from '../store/callQueries.ts'
import type { StoredCall } from '../store/callStore.ts'
import { rulesOf } from './liveCall.ts'
import { readCallScript } from './readCallScript.ts'

/** How a complaint is to be told. */
export type Telling = {
  readonly format: WebhookFormat
  readonly language: UiLanguage
  readonly withDetails: boolean
}

/** The body of the message about a complaint: read when it is sent, so that what was erased meanwhile is not in it. */
export function describeComplaint(db: ReadDb, callId: CallId, { format, language, withDetails }: Telling): object {
  const call = findCall(db, callId)
  if (call === null) throw new Error(`a message about call ${callId}, which is not there`)
  const facts: MessageFacts = {
    reference: complaintReference(callId),
    openedAtMs: call.startedAtMs,
    causes: call.summary.causes,
    details: withDetails ? readDetails(db, call) : null,
  }
  return buildMessage(format, facts, writeMessage(facts, language))
}

function readDetails(db: ReadDb, call: StoredCall): MessageDetails {
  const { callerName, reference } = call.references
  return { callerName, callerReference: reference, wordsHeard: readWordsHeard(db, call) }
}

/** Only what still stands at the end of the call counts. */
function readWordsHeard(db: ReadDb, call: StoredCall): string | null {
  const events = listCallEvents(db, call.callId).map(({ event }) => event)
  const replayed = replay(rulesOf(readCallScript(db, call)), events)
  if (!replayed.ok) return null
  const { captures } = replayed.value.now
  const heard = [captures[WORDS_HEARD], captures[SEVERE_WORDS_HEARD]].filter(
    (each) => each !== undefined && each !== '',
  )
  return heard.length === 0 ? null : heard.join(' / ')
}
