import type { CallId } from '../../shared/ids.ts'
import type { IncidentItem } from '../../shared/ipc/incidents/answers.ts'
import type { IncidentFilter } from '../../shared/ipc/incidents/contract.ts'
import type { IncidentReason } from '../../shared/review/incident.ts'
import type { IncidentStatus } from '../../shared/review/incidentMeasure.ts'
import type { ReadDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'

type Row = {
  call_id: Uint8Array
  started_at_ms: number
  opened_at_ms: number
  reason: IncidentReason
  status: IncidentStatus
  answered_at_ms: number | null
  closed_at_ms: number | null
  caller_name: string | null
  reference: string | null
}

/** Incidents of one status, as a page of the register asks for them. */
export type IncidentSearch = Pick<IncidentFilter, 'reason' | 'sinceMs'> & {
  readonly status: IncidentStatus
  readonly after: CallId | null
  readonly limit: number
}

const SELECT = `
  SELECT i.call_id, c.started_at_ms, i.opened_at_ms, i.reason, i.status, i.answered_at_ms, i.closed_at_ms,
    r.caller_name, r.reference
  FROM incidents i JOIN calls c ON c.call_id = i.call_id LEFT JOIN call_references r ON r.call_id = i.call_id`
const WANTED = `
  i.status = ? AND (? IS NULL OR i.reason = ?) AND c.started_at_ms >= ? AND i.call_id >= ?`
/** Ids of calls rise with their start, and so does the deadline: the index on the status gives this order. */
const LIST_FIRST_DUE = `${SELECT} WHERE ${WANTED} AND i.call_id > ? ORDER BY i.call_id LIMIT ?`
const LIST_NEWEST = `${SELECT} WHERE ${WANTED} AND i.call_id < ? ORDER BY i.call_id DESC LIMIT ?`
const COUNT_OPEN = "SELECT count(*) AS count FROM (SELECT 1 FROM incidents WHERE status = 'open' LIMIT ?)"
const COUNT = 'SELECT status, count(*) AS count FROM incidents GROUP BY status'
const LIST_BACKING = `
  SELECT answered_at_ms - opened_at_ms AS ms FROM incidents WHERE answered_at_ms IS NOT NULL AND opened_at_ms >= ?`
const TIME_BYTES = 6
/** An id is made a moment before or after the start that is noted. */
const CLOCK_SLACK_MS = 60_000
const BEFORE_ALL = Buffer.alloc(16, 0x00)
const AFTER_ALL = Buffer.alloc(16, 0xff)

/** Incidents of a status: those that wait by their deadline, closed ones with the newest call first. */
export function searchIncidents(db: ReadDb, search: IncidentSearch): readonly IncidentItem[] {
  const { status, reason, sinceMs, after, limit } = search
  const isClosed = status === 'closed'
  const from = after === null ? (isClosed ? AFTER_ALL : BEFORE_ALL) : toBytes(after)
  return prepared<Row>(db, isClosed ? LIST_NEWEST : LIST_FIRST_DUE)
    .all(status, reason, reason, sinceMs ?? 0, sinceMs === null ? BEFORE_ALL : firstIdAt(sinceMs), from, limit)
    .map(toItem)
}

/** Before every id made since a time: its first bytes are the time. It cuts the search; the start of the call decides. */
function firstIdAt(atMs: number): Buffer {
  const id = Buffer.alloc(16)
  id.writeUIntBE(Math.max(0, atMs - CLOCK_SLACK_MS), 0, TIME_BYTES)
  return id
}

/** How many incidents have which status. */
export function countIncidents(db: ReadDb): Readonly<Record<IncidentStatus, number>> {
  const counts: Record<IncidentStatus, number> = { open: 0, answered: 0, closed: 0 }
  for (const { status, count } of prepared<{ status: IncidentStatus; count: number }>(db, COUNT).all()) {
    counts[status] = count
  }
  return counts
}

/** How many incidents nobody has backed or discussed, up to `atMost`. */
export function countOpenIncidents(db: ReadDb, atMost: number): number {
  return prepared<{ count: number }>(db, COUNT_OPEN).get(atMost)?.count ?? 0
}

/** How long each incident that was opened since a time waited for backing, in ms. It names nobody. */
export function listBackingTimes(db: ReadDb, sinceMs: number): readonly number[] {
  return prepared<{ ms: number }>(db, LIST_BACKING)
    .all(sinceMs)
    .map(({ ms }) => ms)
}

function toItem(row: Row): IncidentItem {
  return {
    callId: fromBytes<CallId>(row.call_id),
    startedAtMs: row.started_at_ms,
    openedAtMs: row.opened_at_ms,
    reason: row.reason,
    status: row.status,
    answeredAtMs: row.answered_at_ms,
    closedAtMs: row.closed_at_ms,
    callerName: row.caller_name,
    reference: row.reference,
  }
}
