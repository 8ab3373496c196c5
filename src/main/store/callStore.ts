import type { CallSummary } from '../../shared/call/callSummary.ts'
import type { CallId, DeviceId, FlowVersionId, PersonId, PolicyVersionId } from '../../shared/ids.ts'
import type { WriteDb } from '../db/database.ts'
import { toBytes, toBytesOrNull } from '../db/idBytes.ts'
import { changeOne } from '../db/prepared.ts'

/** What does not change about a call. */
export type CallHead = {
  readonly callId: CallId
  readonly personId: PersonId | null
  readonly flowVersionId: FlowVersionId
  readonly policyVersionId: PolicyVersionId
  readonly appVersion: string
  readonly startedAtMs: number
}

/** What links a call to a caller. */
export type CallReferences = {
  readonly callerName: string | null
  readonly callerNumber: string | null
  readonly reference: string | null
}

/** What follows from the events of a call. */
export type CallProjection = {
  readonly summary: CallSummary
  /** The last event that changed the projection: the last of all once the call is closed. */
  readonly lastEventSeq: number
  readonly lastEventAtMs: number
  readonly endedAtMs: number | null
}

/** A call as it is stored, without its events; its last event has the time of the log, as long as that is kept. */
export type StoredCall = CallHead & CallProjection & { readonly references: CallReferences }

const INSERT = `
  INSERT INTO calls (call_id, origin_device_id, device_sequence, person_id, flow_version_id, policy_version_id,
    app_version, started_at_ms, stage, language, outcome, highest_rung, strikes, overrides, warnings_shown, incident,
    complaint, still_customer, last_event_seq, last_event_at_ms, ended_at_ms, generated)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const UPDATE = `
  UPDATE calls SET stage = ?, language = ?, outcome = ?, highest_rung = ?, strikes = ?, overrides = ?,
    warnings_shown = ?, incident = ?, complaint = ?, still_customer = ?, last_event_seq = ?, last_event_at_ms = ?,
    ended_at_ms = ?
  WHERE call_id = ?`

const SAVE_SPOKEN = 'UPDATE calls SET spoken = ? WHERE call_id = ?'

/** As which call of which device it is stored, and whether the data generator made it. */
export type CallOrigin = { readonly deviceId: DeviceId; readonly sequence: number; readonly generated: boolean }

/** Adds a call under the next number of its device. */
export function insertCall(db: WriteDb, head: CallHead, projection: CallProjection, origin: CallOrigin): void {
  const { callId, personId, flowVersionId, policyVersionId, appVersion, startedAtMs } = head
  const origins = [toBytes(origin.deviceId), origin.sequence, toBytesOrNull(personId)]
  const fixed = [...origins, toBytes(flowVersionId), toBytes(policyVersionId), appVersion, startedAtMs]
  changeOne(db, INSERT, toBytes(callId), ...fixed, ...valuesOf(projection), origin.generated ? 1 : 0)
}

/** Stores what follows from a call's events. */
export function updateCall(db: WriteDb, callId: CallId, projection: CallProjection): void {
  changeOne(db, UPDATE, ...valuesOf(projection), toBytes(callId))
}

/** Stores what stands of a closed call's lines on the ladder, as `spokenOf` has it. */
export function saveSpoken(db: WriteDb, callId: CallId, spoken: string): void {
  changeOne(db, SAVE_SPOKEN, spoken, toBytes(callId))
}

function valuesOf({ summary, lastEventSeq, lastEventAtMs, endedAtMs }: CallProjection): readonly unknown[] {
  return [
    summary.stage,
    summary.language,
    summary.outcome,
    summary.highestRung,
    summary.strikes,
    summary.overrides,
    summary.warningsShown,
    summary.incident ? 1 : 0,
    summary.complaint ? 1 : 0,
    summary.stillCustomer,
    lastEventSeq,
    lastEventAtMs,
    endedAtMs,
  ]
}
