import type { ComplaintStatus } from '../../shared/complaint/complaint.ts'
import type { CallId, PersonId } from '../../shared/ids.ts'
import type { ComplaintCard, ComplaintCounts } from '../../shared/ipc/complaints/answers.ts'
import type { ComplaintFilter } from '../../shared/ipc/complaints/contract.ts'
import type { ReadDb } from '../db/database.ts'
import { fromBytes, toBytes } from '../db/idBytes.ts'
import { prepared } from '../db/prepared.ts'
import { listCauses } from './callDetailStore.ts'

type Row = {
  call_id: Uint8Array
  opened_at_ms: number
  status: ComplaintStatus
  owner: string | null
  due_at_ms: number | null
  closed_at_ms: number | null
  caller_name: string | null
  reference: string | null
}

/** Whose complaints are looked for, by what, and seen from when. */
export type ComplaintQuery = {
  readonly filter: ComplaintFilter
  /** Only complaints of this person's calls; null: of everybody's. */
  readonly personId: PersonId | null
  /** The owner that `mine` means. */
  readonly ownerName: string
  readonly nowMs: number
}

/** Where a page of one column begins: behind a card, or at the top. */
export type ComplaintPage = {
  readonly status: ComplaintStatus
  readonly after: CallId | null
  readonly limit: number
}

const SELECT = `
  SELECT c.call_id, c.opened_at_ms, c.status, c.owner, c.due_at_ms, c.closed_at_ms, r.caller_name, r.reference
  FROM complaints c LEFT JOIN call_references r ON r.call_id = c.call_id`
const FIND = `${SELECT} WHERE c.call_id = ?`
const OF_PERSON =
  'AND (:person IS NULL OR EXISTS (SELECT 1 FROM calls k WHERE k.call_id = c.call_id AND k.person_id = :person))'
const WHERE: Readonly<Record<ComplaintFilter, string>> = {
  all: '',
  mine: 'AND c.owner = :owner',
  unowned: 'AND c.owner IS NULL',
  overdue: 'AND c.due_at_ms < :now',
  closed: '',
}
/** Ids rise with time: what waits longest is on top, and what was closed last began last. */
const pageOf = (filter: ComplaintFilter, isClosed: boolean) => `
  ${SELECT}
  WHERE c.status = :status AND c.call_id ${isClosed ? '<' : '>'} :after ${WHERE[filter]} ${OF_PERSON}
  ORDER BY c.call_id ${isClosed ? 'DESC' : 'ASC'} LIMIT :limit`
const COUNT = `
  SELECT
    count(*) FILTER (WHERE c.status = 'new') AS new,
    count(*) FILTER (WHERE c.status = 'owned') AS owned,
    count(*) FILTER (WHERE c.status = 'answered') AS answered,
    count(*) FILTER (WHERE c.status = 'closed') AS closed,
    count(*) FILTER (WHERE c.status <> 'closed') AS "all",
    count(*) FILTER (WHERE c.status <> 'closed' AND c.owner = :owner) AS mine,
    count(*) FILTER (WHERE c.status <> 'closed' AND c.owner IS NULL) AS unowned,
    count(*) FILTER (WHERE c.status <> 'closed' AND c.due_at_ms < :now) AS overdue
  FROM complaints c WHERE 1 = 1 ${OF_PERSON}`

const BEFORE_ALL = Buffer.alloc(0)
const BEHIND_ALL = Buffer.alloc(17, 0xff)

/** A complaint by its call. */
export function findComplaint(db: ReadDb, callId: CallId): ComplaintCard | null {
  const row = prepared<Row>(db, FIND).get(toBytes(callId))
  return row === undefined ? null : toCard(db, row)
}

/** Some cards of one column: those that wait longest first, of the closed ones the newest. */
export function listComplaints(db: ReadDb, query: ComplaintQuery, page: ComplaintPage): readonly ComplaintCard[] {
  const { status, after, limit } = page
  const isClosed = status === 'closed'
  const from = after === null ? (isClosed ? BEHIND_ALL : BEFORE_ALL) : toBytes(after)
  return prepared<Row>(db, pageOf(query.filter, isClosed))
    .all({ ...valuesOf(query), status, after: from, limit })
    .map((row) => toCard(db, row))
}

/** How many complaints there are. */
export function countComplaints(db: ReadDb, query: ComplaintQuery): ComplaintCounts {
  const counts = prepared<ComplaintCounts>(db, COUNT).get(valuesOf(query))
  if (counts === undefined) throw new Error('a count gave no row')
  return counts
}

function valuesOf({ personId, ownerName, nowMs }: ComplaintQuery) {
  return { person: personId === null ? null : toBytes(personId), owner: ownerName, now: nowMs }
}

function toCard(db: ReadDb, row: Row): ComplaintCard {
  const callId = fromBytes<CallId>(row.call_id)
  return {
    callId,
    openedAtMs: row.opened_at_ms,
    status: row.status,
    owner: row.owner,
    dueAtMs: row.due_at_ms,
    closedAtMs: row.closed_at_ms,
    callerName: row.caller_name,
    reference: row.reference,
    causes: listCauses(db, callId),
  }
}
