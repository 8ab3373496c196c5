import type { ComplaintStatus } from '../../shared/complaint/complaint.ts'
import type { CallId } from '../../shared/ids.ts'
import type { ComplaintColumn, ComplaintList } from '../../shared/ipc/complaints/answers.ts'
import type { ComplaintFilter } from '../../shared/ipc/complaints/contract.ts'
import type { ReadDb } from '../db/database.ts'
import { type ComplaintQuery, countComplaints, listComplaints } from '../store/complaintQueries.ts'

/** Whose complaints, and from where on. */
export type ComplaintListInput = ComplaintQuery & {
  readonly after: { readonly status: ComplaintStatus; readonly callId: CallId } | null
}

/** More than a screen holds; the next ones are a key away. */
const CARDS_AT_A_TIME = 25

/** The columns that can hold anything under a filter. */
const COLUMNS: Readonly<Record<ComplaintFilter, readonly ComplaintStatus[]>> = {
  all: ['new', 'owned', 'answered', 'closed'],
  mine: ['owned', 'answered'],
  unowned: ['new', 'answered'],
  overdue: ['new', 'owned', 'answered'],
  closed: ['closed'],
}

/** The board: the first cards of each column with all counts, or the next cards of one column. */
export function listComplaintColumns(db: ReadDb, { after, ...query }: ComplaintListInput): ComplaintList {
  if (after !== null) return { columns: [readColumn(db, query, after.status, after.callId)], counts: null }
  const columns = COLUMNS[query.filter].map((status) => readColumn(db, query, status, null))
  return { columns, counts: countComplaints(db, query) }
}

function readColumn(db: ReadDb, query: ComplaintQuery, status: ComplaintStatus, after: CallId | null): ComplaintColumn {
  const found = listComplaints(db, query, { status, after, limit: CARDS_AT_A_TIME + 1 })
  return { status, cards: found.slice(0, CARDS_AT_A_TIME), hasMore: found.length > CARDS_AT_A_TIME }
}
