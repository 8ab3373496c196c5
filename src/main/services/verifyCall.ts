import { isDeepStrictEqual } from 'node:util'
import type { CallState } from '../../shared/call/callState.ts'
import { summarise } from '../../shared/call/callSummary.ts'
import { replay } from '../../shared/call/replay.ts'
import type { Script } from '../../shared/call/script.ts'
import type { CallScript, LoggedEvent } from '../../shared/ipc/answers.ts'
import type { ReadDb } from '../db/database.ts'
import { listCommitments } from '../store/callDetailStore.ts'
import { listCallEvents } from '../store/callEventStore.ts'
import type { CallHead, StoredCall } from '../store/callStore.ts'
import { hasDeletion } from '../store/deletionStore.ts'
import { findFlowDocument } from '../store/flowVersionStore.ts'
import { contentId } from './contentId.ts'
import { rulesOf } from './liveCall.ts'
import { referencesOf } from './projectCall.ts'
import { readScriptsOnce } from './readCallScript.ts'

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

/** What a call ran under, and whether that still has the content that its address says. */
export type CheckedRules = { readonly rules: Script; readonly isUnchanged: boolean }
/** Reads and checks the rules of a call; many calls share them. */
export type RulesFor = (call: CallHead) => CheckedRules

/** Reads and checks each combination of flow and policy only once. */
export function checkRulesOnce(db: ReadDb): RulesFor {
  const scriptOf = readScriptsOnce(db)
  const checked = new Map<CallScript, CheckedRules>()
  return (call) => {
    const script = scriptOf(call)
    const found = checked.get(script) ?? { rules: rulesOf(script), isUnchanged: hasOwnContent(db, script) }
    checked.set(script, found)
    return found
  }
}

/** As `checkRulesOnce`, for work during which another file may take the place of the open one. */
export function checkRulesOfEach(): (db: ReadDb) => RulesFor {
  const known = new WeakMap<ReadDb, RulesFor>()
  return (db) => {
    const rulesFor = known.get(db) ?? checkRulesOnce(db)
    known.set(db, rulesFor)
    return rulesFor
  }
}

/** The flow is looked at as it was written: a newer app reads it in its own format. */
function hasOwnContent(db: ReadDb, { flowVersionId, policy, policyVersionId }: CallScript): boolean {
  const document = findFlowDocument(db, flowVersionId)
  return document !== null && contentId(document) === flowVersionId && contentId(policy) === policyVersionId
}

/** Replays a call's events and compares with what is stored of it. */
export function verifyCall(db: ReadDb, call: StoredCall, rulesFor: RulesFor): CallVerdict {
  try {
    const events = listCallEvents(db, call.callId)
    const reason = findMismatch(db, call, events, rulesFor(call))
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
  { rules, isUnchanged }: CheckedRules,
): Mismatch | null {
  if (!isUnchanged) return 'versionChanged'
  if (!isWhole(call, events)) return 'eventsMissing'
  if (!isErasingRecorded(db, call, events)) return 'erasedWithoutRecord'
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

/** While a call is open its row may be older than its log. */
function isWhole({ lastEventSeq, endedAtMs }: StoredCall, events: readonly LoggedEvent[]): boolean {
  const lastSeq = events.length - 1
  const fits = endedAtMs === null ? lastEventSeq <= lastSeq : lastEventSeq === lastSeq
  return fits && events.every(({ seq }, index) => seq === index)
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
