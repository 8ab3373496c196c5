import type { CallId, PersonId } from '../../shared/ids.ts'
import type { FollowUp } from '../../shared/ipc/followUps/answers.ts'
import { proposeAssignees } from '../../shared/review/followUp.ts'
import type { ReadDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'

/** Whose commitments: those of a person, or of the team. */
export type FollowUpScope = { readonly personId: PersonId; readonly name: string } | 'team'

/** Open commitments due from a time on and before another. */
export type DueRange = { readonly fromMs: number; readonly beforeMs: number }

type Row = {
  call_id: Uint8Array
  position: number
  owner: FollowUp['owner']
  due_at_ms: number | null
  now_due_ms: number | null
  status: FollowUp['status']
  assigned_to: string | null
  moved_to_ms: number | null
  settled_at_ms: number | null
  started_at_ms: number
  caller_name: string | null
  reference: string | null
  agent_name: string | null
  after_abuse: number
  what: string | null
}

/** Counting further helps nobody. */
const COUNTED_AT_MOST = 1000
/** Looking at more commitments of a team for those of one agent takes longer than a number beside a name may. */
const LOOKED_AT_MOST = 2000

const DUE = 'coalesce(m.moved_to_ms, m.due_at_ms)'
/** What was promised lies with the event that closed the call, its last one. */
const SELECT = `
  SELECT m.call_id, m.position, m.owner, m.due_at_ms, ${DUE} AS now_due_ms, m.status, m.assigned_to, m.moved_to_ms,
    m.settled_at_ms, c.started_at_ms, r.caller_name, r.reference, p.name AS agent_name,
    EXISTS (SELECT 1 FROM incidents i WHERE i.call_id = m.call_id) AS after_abuse,
    (SELECT t.value FROM call_event_texts t WHERE t.call_id = m.call_id AND t.seq = c.last_event_seq
      AND t.field = 'commitment.' || m.position) AS what
  FROM commitments m JOIN calls c ON c.call_id = m.call_id
  LEFT JOIN call_references r ON r.call_id = m.call_id LEFT JOIN persons p ON p.person_id = c.person_id`
const OWN = `
  AND (m.assigned_to = ? OR (m.assigned_to IS NULL AND m.owner = 'me' AND c.person_id = ?))`
const DUE_IN = `m.status = 'open' AND ${DUE} >= ? AND ${DUE} < ?`
const UNDATED = `m.status = 'open' AND ${DUE} IS NULL`
const SETTLED = "m.status <> 'open'"
const BY_DUE = `ORDER BY ${DUE}, m.call_id, m.position LIMIT ?`
const LAST_SETTLED = 'ORDER BY m.settled_at_ms DESC, m.call_id LIMIT ?'
const LIST_NAMES = `
  SELECT name FROM persons UNION SELECT value FROM commitment_changes WHERE kind = 'assigned' AND value <> ''`

const DUE_BEFORE = `m.status = 'open' AND ${DUE} < ?`
const COUNT_DUE_OF_TEAM = `
  SELECT count(*) AS count FROM (SELECT 1 FROM commitments m WHERE ${DUE_BEFORE} LIMIT ?)`
const COUNT_DUE_OF_PERSON = `
  SELECT count(*) AS count FROM (
    SELECT 1 FROM (SELECT * FROM commitments m WHERE ${DUE_BEFORE} ORDER BY ${DUE} DESC LIMIT ?) m
    JOIN calls c ON c.call_id = m.call_id WHERE true ${OWN} LIMIT ?)`

type Search = { readonly where: string; readonly values: readonly number[]; readonly order: string }

/** Open commitments by when they are due, the earliest first. */
export function listDue(db: ReadDb, scope: FollowUpScope, range: DueRange, limit: number): readonly FollowUp[] {
  return list(db, scope, { where: DUE_IN, values: [range.fromMs, range.beforeMs], order: BY_DUE }, limit)
}

/** Open commitments for which no time was agreed. */
export function listUndated(db: ReadDb, scope: FollowUpScope, limit: number): readonly FollowUp[] {
  return list(db, scope, { where: UNDATED, values: [], order: BY_DUE }, limit)
}

/** Commitments that are kept or broken, the last settled first. */
export function listSettled(db: ReadDb, scope: FollowUpScope, limit: number): readonly FollowUp[] {
  return list(db, scope, { where: SETTLED, values: [], order: LAST_SETTLED }, limit)
}

/** How many open commitments are due in a time, up to a thousand. */
export function countDue(db: ReadDb, scope: FollowUpScope, { fromMs, beforeMs }: DueRange): number {
  return count(db, scope, DUE_IN, [fromMs, beforeMs])
}

/**
 * How many open commitments are due before a time, up to `atMost`, in a moment also where thousands are due: of a team's
 * it looks at those that fell due last.
 */
export function countDueFirst(db: ReadDb, scope: FollowUpScope, beforeMs: number, atMost: number): number {
  const sql = scope === 'team' ? COUNT_DUE_OF_TEAM : COUNT_DUE_OF_PERSON
  const values = scope === 'team' ? [] : [LOOKED_AT_MOST, ...valuesOf(scope)]
  return prepared<{ count: number }>(db, sql).get(beforeMs, ...values, atMost)?.count ?? 0
}

/** How many open commitments have no time, up to a thousand. */
export function countUndated(db: ReadDb, scope: FollowUpScope): number {
  return count(db, scope, UNDATED, [])
}

/** How many commitments are done with, up to a thousand. */
export function countSettled(db: ReadDb, scope: FollowUpScope): number {
  return count(db, scope, SETTLED, [])
}

function count(db: ReadDb, scope: FollowUpScope, where: string, values: readonly number[]): number {
  const own = scope === 'team' ? '' : OWN
  const sql = `
    SELECT count(*) AS count FROM (
      SELECT 1 FROM commitments m JOIN calls c ON c.call_id = m.call_id WHERE ${where} ${own} LIMIT ?)`
  return prepared<{ count: number }>(db, sql).get(...values, ...valuesOf(scope), COUNTED_AT_MOST)?.count ?? 0
}

function list(db: ReadDb, scope: FollowUpScope, { where, values, order }: Search, limit: number): readonly FollowUp[] {
  if (limit <= 0) return []
  const sql = `${SELECT} WHERE ${where} ${scope === 'team' ? '' : OWN} ${order}`
  const rows = prepared<Row>(db, sql).all(...values, ...valuesOf(scope), limit)
  if (rows.length === 0) return []
  const names = prepared<{ name: string }>(db, LIST_NAMES)
    .all()
    .map(({ name }) => name)
  return rows.map((row) => toFollowUp(row, names))
}

function valuesOf(scope: FollowUpScope): readonly unknown[] {
  return scope === 'team' ? [] : [scope.name, toBytes(scope.personId)]
}

function toFollowUp(row: Row, names: readonly string[]): FollowUp {
  const afterAbuse = row.after_abuse === 1
  return {
    callId: fromBytes<CallId>(row.call_id),
    position: row.position,
    what: row.what,
    owner: row.owner,
    agreedAtMs: row.due_at_ms,
    dueAtMs: row.now_due_ms,
    status: row.status,
    assignedTo: row.assigned_to,
    movedToMs: row.moved_to_ms,
    settledAtMs: row.settled_at_ms,
    startedAtMs: row.started_at_ms,
    callerName: row.caller_name,
    reference: row.reference,
    afterAbuse,
    proposed: proposeAssignees(names, afterAbuse ? row.agent_name : null),
  }
}
