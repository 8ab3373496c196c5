import type { CallId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import type { DeletionKind } from './deletionStore.ts'
import { hasGenerated } from './generatedStore.ts'

/** Calls are due by their last event; an incident has a time of its own, and may have to be closed first. */
export type DueBefore = { readonly usualMs: number; readonly incidentMs: number; readonly onlyClosed: boolean }

/** Only calls that still have details of the kind: that keeps the search as short as the retention is strict. */
const HAS_DETAILS: Readonly<Record<DeletionKind, string>> = {
  stepTimes: 'call_id IN (SELECT DISTINCT call_id FROM call_event_times)',
  // What is written about an incident may come after the texts of its call have gone.
  freeText: `(call_id IN (SELECT DISTINCT call_id FROM call_event_texts)
    OR call_id IN (SELECT call_id FROM incident_measures WHERE note <> ''))`,
  identity: 'person_id IS NOT NULL',
}
/** As `HAS_DETAILS`, asked of each call: a list of all details would be one of the generated calls, which keep them. */
const HAS_DETAILS_AMONG_GENERATED: Readonly<Record<DeletionKind, string>> = {
  stepTimes: 'EXISTS (SELECT 1 FROM call_event_times e WHERE e.call_id = calls.call_id)',
  freeText: `(EXISTS (SELECT 1 FROM call_event_texts e WHERE e.call_id = calls.call_id)
    OR call_id IN (SELECT call_id FROM incident_measures WHERE note <> ''))`,
  identity: 'person_id IS NOT NULL',
}
/** As in `callQueries`: while a call is open its row is older than its log. */
const LAST_EVENT_AT = `
  max(last_event_at_ms, coalesce(
    (SELECT t.at_ms FROM call_event_times t WHERE t.call_id = calls.call_id ORDER BY t.seq DESC LIMIT 1), 0))`
/** By its own closing, or by hand in the register; one that is not closed yet is in no register. */
const IS_INCIDENT = '(incident = 1 OR EXISTS (SELECT 1 FROM incidents i WHERE i.call_id = calls.call_id))'
const IS_CLOSED = 'EXISTS (SELECT 1 FROM incidents i WHERE i.call_id = calls.call_id AND i.closed_at_ms IS NOT NULL)'
/** A call's last event never lies before its start: that lets the index on starts cut the search. */
const listDue = (hasDetails: string) => `
  SELECT call_id FROM calls
  WHERE ${hasDetails} AND started_at_ms <= ? AND generated = 0
    AND CASE WHEN ${IS_INCIDENT} THEN ${LAST_EVENT_AT} <= ? AND (? = 0 OR ${IS_CLOSED}) ELSE ${LAST_EVENT_AT} <= ? END
  ORDER BY started_at_ms LIMIT ?`

const KEEP_LAST_EVENT_AT = `UPDATE calls SET last_event_at_ms = ${LAST_EVENT_AT} WHERE call_id = ?`
const ERASE: Readonly<Record<DeletionKind, readonly string[]>> = {
  stepTimes: ['DELETE FROM call_event_times WHERE call_id = ?'],
  freeText: [
    'DELETE FROM call_event_texts WHERE call_id = ?',
    "UPDATE incident_measures SET note = '' WHERE call_id = ? AND note <> ''",
  ],
  identity: [
    // Names of people. A change that assigns nobody takes an earlier one back, so that the log still gives the row.
    "UPDATE commitment_changes SET value = '' WHERE call_id = ? AND kind = 'assigned' AND value <> ''",
    'UPDATE commitments SET assigned_to = NULL WHERE call_id = ? AND assigned_to IS NOT NULL',
    'DELETE FROM call_references WHERE call_id = ?',
    // The device stays: it is not the person, and a team's database knows a call by it.
    'UPDATE calls SET person_id = NULL WHERE call_id = ?',
    // What the agent answered would name her; what others said has nobody left to read it.
    'DELETE FROM reviews WHERE call_id = ?',
    'DELETE FROM look_ups WHERE call_id = ?',
  ],
}

/** The oldest calls whose details of a kind are due. Generated ones never are: they stay until they are removed. */
export function listCallsDue(db: ReadDb, kind: DeletionKind, due: DueBefore, limit: number): readonly CallId[] {
  const latestMs = Math.max(due.usualMs, due.incidentMs)
  const hasDetails = hasGenerated(db) ? HAS_DETAILS_AMONG_GENERATED : HAS_DETAILS
  return prepared<{ call_id: Uint8Array }>(db, listDue(hasDetails[kind]))
    .all(latestMs, due.incidentMs, Number(due.onlyClosed), due.usualMs, limit)
    .map(({ call_id }) => fromBytes<CallId>(call_id))
}

/** Erases the details of a kind from a call. Answers how many rows were erased or emptied. */
export function eraseDetails(db: WriteDb, kind: DeletionKind, callId: CallId): number {
  // The other kinds still count from the last event when its own time is gone.
  const id = toBytes(callId)
  if (kind === 'stepTimes') changeOne(db, KEEP_LAST_EVENT_AT, id)
  return ERASE[kind].reduce((sum, sql) => sum + prepared(db, sql).run(id).changes, 0)
}
