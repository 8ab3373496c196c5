import type { CallId } from '../../shared/ids.ts'
import type { IncidentMeasure } from '../../shared/ipc/incidents/answers.ts'
import type { IncidentReason } from '../../shared/review/incident.ts'
import type { IncidentProgress, MeasureKind } from '../../shared/review/incidentMeasure.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import type { Publication } from './flowVersionStore.ts'
import { nextSequence } from './nextSequence.ts'

/** An incident as it is stored. */
export type StoredIncident = IncidentProgress & { readonly reason: IncidentReason; readonly openedAtMs: number }

/** What was done about an incident, to be logged. */
export type MeasureToLog = {
  readonly measureId: string
  readonly callId: CallId
  readonly kind: MeasureKind
  readonly note: string
}

type Row = {
  reason: IncidentReason
  opened_at_ms: number
  status: StoredIncident['status']
  answered_at_ms: number | null
  closed_at_ms: number | null
}
type MeasureRow = { measure_id: Uint8Array; kind: MeasureKind; note: string; taken_at_ms: number; name: string }

const OPEN = "INSERT INTO incidents (call_id, reason, opened_at_ms, status) VALUES (?, ?, ?, 'open')"
const FIND = 'SELECT reason, opened_at_ms, status, answered_at_ms, closed_at_ms FROM incidents WHERE call_id = ?'
const SAVE = 'UPDATE incidents SET status = ?, answered_at_ms = ?, closed_at_ms = ? WHERE call_id = ?'
const INSERT_MEASURE = `
  INSERT INTO incident_measures
    (measure_id, origin_device_id, device_sequence, call_id, person_id, kind, note, taken_at_ms)
  VALUES (?, ?, ${nextSequence('incident_measures')}, ?, ?, ?, ?, ?)`
const LIST_MEASURES = `
  SELECT m.measure_id, m.kind, m.note, m.taken_at_ms, p.name
  FROM incident_measures m JOIN persons p ON p.person_id = m.person_id
  WHERE m.call_id = ? ORDER BY m.measure_id`

/**
 * Opens the incident of a closed call. The time is that of the call, or that of the decision where somebody opens it
 * later by hand: from then on backing is missing.
 */
export function openIncident(db: WriteDb, callId: CallId, reason: IncidentReason, openedAtMs: number): void {
  changeOne(db, OPEN, toBytes(callId), reason, openedAtMs)
}

/** The incident of a call; null where it is none. */
export function findIncident(db: ReadDb, callId: CallId): StoredIncident | null {
  const row = prepared<Row>(db, FIND).get(toBytes(callId))
  if (row === undefined) return null
  const { reason, opened_at_ms, status, answered_at_ms, closed_at_ms } = row
  return { reason, openedAtMs: opened_at_ms, status, answeredAtMs: answered_at_ms, closedAtMs: closed_at_ms }
}

/** Keeps what follows from the measures of an incident. */
export function saveIncidentProgress(db: WriteDb, callId: CallId, progress: IncidentProgress): void {
  changeOne(db, SAVE, progress.status, progress.answeredAtMs, progress.closedAtMs, toBytes(callId))
}

/** Logs a measure; nothing changes it any more, but its note goes with the texts of its call. */
export function insertMeasure(db: WriteDb, { measureId, callId, kind, note }: MeasureToLog, by: Publication): void {
  const device = toBytes(by.deviceId)
  const about = [toBytes(callId), toBytes(by.personId), kind, note, by.atMs]
  changeOne(db, INSERT_MEASURE, toBytes(measureId), device, device, ...about)
}

/** What was done about an incident, oldest first. */
export function listMeasures(db: ReadDb, callId: CallId): readonly IncidentMeasure[] {
  return prepared<MeasureRow>(db, LIST_MEASURES)
    .all(toBytes(callId))
    .map(({ measure_id, kind, note, taken_at_ms, name }) => {
      return { measureId: fromBytes(measure_id), kind, note, takenAtMs: taken_at_ms, by: name }
    })
}
