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

const COLUMNS = 'c.call_id, c.opened_at_ms, c.status, c.owner, c.due_at_ms, c.closed_at_ms, r.caller_name, r.reference'
const REFERENCES = 'LEFT JOIN call_references r ON r.call_id = c.call_id'
const FIND = `SELECT ${COLUMNS} FROM complaints c ${REFERENCES} WHERE c.call_id = ?`
/** Read from the calls of a person, as few complaints of all are hers. */
const OF_PERSON = 'calls k JOIN complaints c ON c.call_id = k.call_id'
const IS_OF_PERSON = 'k.person_id = :person AND k.complaint = 1'
const MEANT: Readonly<Record<ComplaintFilter, string>> = {
  all: '',
  mine: 'AND c.owner = :owner',
  unowned: 'AND c.owner IS NULL',
  overdue: 'AND c.due_at_ms < :now',
  closed: '',
}
/** Ids rise with time: what waits longest is on top, and what was closed last began last. */
const pageOf = (filter: ComplaintFilter, isClosed: boolean, isOfPerson: boolean) => {
  const id = isOfPerson ? 'k.call_id' : 'c.call_id'
  return `
    SELECT ${COLUMNS} FROM ${isOfPerson ? OF_PERSON : 'complaints c'} ${REFERENCES}
    WHERE c.status = :status AND ${id} ${isClosed ? '<' : '>'} :after ${MEANT[filter]}
      ${isOfPerson ? `AND ${IS_OF_PERSON}` : ''}
    ORDER BY ${id} ${isClosed ? 'DESC' : 'ASC'} LIMIT :limit`
}
/** Each from an index alone, or from the few complaints that somebody works on: a new one has no owner yet. */
const COUNT = `
  SELECT
    (SELECT count(*) FROM complaints WHERE status = 'new') AS new,
    (SELECT count(*) FROM complaints WHERE status = 'owned') AS owned,
    (SELECT count(*) FROM complaints WHERE status = 'answered') AS answered,
    (SELECT count(*) FROM complaints WHERE status = 'closed') AS closed,
    (SELECT count(*) FROM complaints WHERE status IN ('owned', 'answered') AND owner = :owner) AS mine,
    (SELECT count(*) FROM complaints WHERE status = 'answered' AND owner IS NULL) AS left_alone,
    (SELECT count(*) FROM complaints WHERE status <> 'closed' AND due_at_ms < :now) AS overdue`
const COUNT_OF_PERSON = `
  SELECT
    count(*) FILTER (WHERE c.status = 'new') AS new,
    count(*) FILTER (WHERE c.status = 'owned') AS owned,
    count(*) FILTER (WHERE c.status = 'answered') AS answered,
    count(*) FILTER (WHERE c.status = 'closed') AS closed,
    count(*) FILTER (WHERE c.status <> 'closed' AND c.owner = :owner) AS mine,
    count(*) FILTER (WHERE c.status = 'answered' AND c.owner IS NULL) AS left_alone,
    count(*) FILTER (WHERE c.status <> 'closed' AND c.due_at_ms < :now) AS overdue
  FROM ${OF_PERSON} WHERE ${IS_OF_PERSON}`

type CountRow = Pick<ComplaintCounts, ComplaintStatus | 'mine' | 'overdue'> & { readonly left_alone: number }

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
  return prepared<Row>(db, pageOf(query.filter, isClosed, query.personId !== null))
    .all({ ...valuesOf(query), status, after: from, limit })
    .map((row) => toCard(db, row))
}

/** How many complaints there are. */
export function countComplaints(db: ReadDb, query: ComplaintQuery): ComplaintCounts {
  const row = prepared<CountRow>(db, query.personId === null ? COUNT : COUNT_OF_PERSON).get(valuesOf(query))
  if (row === undefined) throw new Error('a count gave no row')
  const { left_alone, ...counts } = row
  return { ...counts, all: row.new + row.owned + row.answered, unowned: row.new + left_alone }
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
