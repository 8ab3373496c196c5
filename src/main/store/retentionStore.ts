import type { CallId } from '../../shared/ids.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { changeOne, prepared } from '../db/prepared.ts'
import type { DeletionKind } from './deletionStore.ts'
import { hasGenerated } from './generatedStore.ts'

/** Calls are due by their last event; an incident has a time of its own, and may have to be closed first. */
export type DueBefore = { readonly usualMs: number; readonly incidentMs: number; readonly onlyClosed: boolean }

/** A call's last event never lies before its start: that lets the index on starts cut the search. */
const IS_OLD = 'started_at_ms <= ? AND generated = 0'
/** What is written about an incident may come after the texts of its call have gone. */
const HAS_MEASURE_NOTE = "call_id IN (SELECT call_id FROM incident_measures WHERE note <> '')"
/** Only calls that still have details of the kind: that keeps the search as short as the retention is strict. */
const WITH_DETAILS: Readonly<Record<DeletionKind, string>> = {
  stepTimes: `${IS_OLD} AND call_id IN (SELECT DISTINCT call_id FROM call_event_times)`,
  freeText: `${IS_OLD} AND (call_id IN (SELECT DISTINCT call_id FROM call_event_texts) OR ${HAS_MEASURE_NOTE})`,
  identity: `${IS_OLD} AND person_id IS NOT NULL`,
}
/** In an index that knows the generated calls, so that none of them is looked at. */
const IS_OLD_AMONG_GENERATED = `call_id IN (SELECT r.call_id FROM calls r WHERE r.started_at_ms <= ? AND r.generated = 0)`
/** As `WITH_DETAILS`, where there are generated calls: a list of all details would be one of theirs, which they keep. */
const WITH_DETAILS_AMONG_GENERATED: Readonly<Record<DeletionKind, string>> = {
  stepTimes: `${IS_OLD_AMONG_GENERATED}
    AND EXISTS (SELECT 1 FROM call_event_times e WHERE e.call_id = calls.call_id)`,
  freeText: `${IS_OLD_AMONG_GENERATED}
    AND (EXISTS (SELECT 1 FROM call_event_texts e WHERE e.call_id = calls.call_id) OR ${HAS_MEASURE_NOTE})`,
  identity: WITH_DETAILS.identity,
}
/** As in `callQueries`: while a call is open its row is older than its log. */
const LAST_EVENT_AT = `
  max(last_event_at_ms, coalesce(
    (SELECT t.at_ms FROM call_event_times t WHERE t.call_id = calls.call_id ORDER BY t.seq DESC LIMIT 1), 0))`
/** By its own closing, or by hand in the register; one that is not closed yet is in no register. */
const IS_INCIDENT = '(incident = 1 OR EXISTS (SELECT 1 FROM incidents i WHERE i.call_id = calls.call_id))'
const IS_CLOSED = 'EXISTS (SELECT 1 FROM incidents i WHERE i.call_id = calls.call_id AND i.closed_at_ms IS NOT NULL)'
const listDue = (withDetails: string) => `
  SELECT call_id FROM calls
  WHERE ${withDetails}
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
  const withDetails = hasGenerated(db) ? WITH_DETAILS_AMONG_GENERATED : WITH_DETAILS
  return prepared<{ call_id: Uint8Array }>(db, listDue(withDetails[kind]))
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
