import { isDeepStrictEqual } from 'node:util'
import type { CallState } from '../../shared/call/callState.ts'
import { summarise } from '../../shared/call/callSummary.ts'
import { replay } from '../../shared/call/replay.ts'
import type { CallScript, LoggedEvent } from '../../shared/ipc/answers.ts'
import type { ReadDb } from '../db/database.ts'
import { listCommitments } from '../store/callDetailStore.ts'
import { listCallEvents } from '../store/callEventStore.ts'
import type { CallHead, StoredCall } from '../store/callStore.ts'
import { hasDeletion } from '../store/deletionStore.ts'
import { contentId } from './contentId.ts'
import { rulesOf } from './liveCall.ts'
import { referencesOf } from './projectCall.ts'

/** Why a call does not fit its log; the codes are stable. */
export type Mismatch =
  | 'unreadable'
  | 'versionChanged'
  | 'eventsMissing'
  | 'notReplayable'
  | 'summaryDiffers'
  | 'commitmentsDiffer'
  | 'referencesDiffer'
  | 'erasedWithoutRecord'

/** What a replay says of a call: `redacted` where free text was erased on time and everything else fits. */
export type CallVerdict =
  | { readonly status: 'ok' | 'redacted' }
  | { readonly status: 'mismatch'; readonly reason: Mismatch }

/** Replays a call's events and compares with what is stored of it. */
export function verifyCall(db: ReadDb, call: StoredCall, scriptOf: (call: CallHead) => CallScript): CallVerdict {
  try {
    const events = listCallEvents(db, call.callId)
    const reason = findMismatch(db, call, events, scriptOf(call))
    if (reason !== null) return { status: 'mismatch', reason }
    return { status: events.some(({ redacted }) => redacted) ? 'redacted' : 'ok' }
  } catch {
    return { status: 'mismatch', reason: 'unreadable' }
  }
}

function findMismatch(
  db: ReadDb,
  call: StoredCall,
  events: readonly LoggedEvent[],
  script: CallScript,
): Mismatch | null {
  if (!hasOwnContent(script)) return 'versionChanged'
  if (call.lastEventSeq !== events.length - 1 || events.some(({ seq }, index) => seq !== index)) return 'eventsMissing'
  if (!isErasingRecorded(db, call, events)) return 'erasedWithoutRecord'
  const rules = rulesOf(script)
  const replayed = replay(
    rules,
    events.map(({ event }) => event),
  )
  if (!replayed.ok) return 'notReplayable'
  const { now } = replayed.value
  const isClosed = now.wrapUp !== null
  if (!isDeepStrictEqual(summarise(rules, now), call.summary) || isClosed !== (call.endedAtMs !== null)) {
    return 'summaryDiffers'
  }
  if (!fitsCommitments(db, call, now)) return 'commitmentsDiffer'
  return fitsReferences(db, call, now, events) ? null : 'referencesDiffer'
}

function hasOwnContent({ flow, flowVersionId, policy, policyVersionId }: CallScript): boolean {
  return contentId(flow) === flowVersionId && contentId(policy) === policyVersionId
}

function isErasingRecorded(db: ReadDb, { callId }: StoredCall, events: readonly LoggedEvent[]): boolean {
  const lacksText = events.some(({ redacted }) => redacted)
  const lacksTime = events.some(({ atMs }) => atMs === null)
  return (!lacksText || hasDeletion(db, callId, 'freeText')) && (!lacksTime || hasDeletion(db, callId, 'stepTimes'))
}

function fitsCommitments(db: ReadDb, { callId }: StoredCall, { wrapUp }: CallState): boolean {
  const promised = (wrapUp?.commitments ?? []).map(({ owner, dueAtMs }) => ({ owner, dueAtMs }))
  return isDeepStrictEqual(promised, [...listCommitments(db, callId)])
}

/** Where free text is erased the references cannot be replayed any more; where they are erased there is nothing left. */
function fitsReferences(db: ReadDb, call: StoredCall, now: CallState, events: readonly LoggedEvent[]): boolean {
  if (events.some(({ redacted }) => redacted) || hasDeletion(db, call.callId, 'identity')) return true
  return isDeepStrictEqual(referencesOf(now), call.references)
}
