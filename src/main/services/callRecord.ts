import type { CallSummary } from '../../shared/call/callSummary.ts'
import { type CallView, viewOf } from '../../shared/call/callView.ts'
import { replayEach } from '../../shared/call/replay.ts'
import type { CallScript, LoggedEvent } from '../../shared/ipc/answers.ts'
import type { ReadDb } from '../db/database.ts'
import { listCommitments, type StoredCommitment } from '../store/callDetailStore.ts'
import { listCallEvents } from '../store/callEventStore.ts'
import type { CallReferences, StoredCall } from '../store/callStore.ts'
import { rulesOf } from './liveCall.ts'

/** One logged event with what was on screen after it. */
export type RecordedStep = LoggedEvent & { readonly shown: CallView | null }

/** A whole call as it leaves the app. It names no agent. */
export type CallRecord = CallReferences &
  CallSummary & {
    readonly callId: string
    readonly startedAtMs: number
    readonly endedAtMs: number | null
    readonly appVersion: string
    readonly flowVersionId: string
    readonly flowVersion: number
    readonly policyVersionId: string
    readonly policyVersion: number
    readonly commitments: readonly StoredCommitment[]
    readonly events: readonly RecordedStep[]
  }

/** The record of a call: its summary, and each event with the line it led to. */
export function readCallRecord(db: ReadDb, call: StoredCall, script: CallScript): CallRecord {
  return {
    callId: call.callId,
    startedAtMs: call.startedAtMs,
    endedAtMs: call.endedAtMs,
    ...call.summary,
    ...call.references,
    appVersion: call.appVersion,
    flowVersionId: call.flowVersionId,
    flowVersion: script.flowVersionNumber,
    policyVersionId: call.policyVersionId,
    policyVersion: script.policyVersionNumber,
    commitments: listCommitments(db, call.callId),
    events: withViews(script, listCallEvents(db, call.callId)),
  }
}

function withViews(script: CallScript, events: readonly LoggedEvent[]): readonly RecordedStep[] {
  const rules = rulesOf(script)
  const views: CallView[] = []
  replayEach(
    rules,
    events.map(({ event }) => event),
    (_event, { now }) => views.push(viewOf(rules, now)),
  )
  return events.map((logged, index) => ({ ...logged, shown: views[index] ?? null }))
}
