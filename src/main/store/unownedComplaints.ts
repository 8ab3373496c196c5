import type { ComplaintCard } from '../../shared/ipc/complaints/answers.ts'
import type { ReadDb } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { listComplaints } from './complaintQueries.ts'

const COUNT = "SELECT count(*) AS count FROM (SELECT 1 FROM complaints WHERE status = 'new' LIMIT ?)"
const ALL = { filter: 'all', personId: null, ownerName: '', nowMs: 0 } as const

/** How many complaints nobody owns, up to `atMost`. */
export function countUnownedComplaints(db: ReadDb, atMost = Number.MAX_SAFE_INTEGER): number {
  return prepared<{ count: number }>(db, COUNT).get(atMost)?.count ?? 0
}

/** Complaints that nobody owns, the oldest first. */
export function listUnownedComplaints(db: ReadDb, limit: number): readonly ComplaintCard[] {
  return listComplaints(db, ALL, { status: 'new', after: null, limit })
}
