import type { Today } from '../../shared/ipc/followUps/answers.ts'
import type { ReadDb } from '../db/database.ts'
import type { FollowUpScope } from '../store/followUpQueries.ts'
import { countIncidents, searchIncidents } from '../store/incidentQueries.ts'
import { countUnownedComplaints, listUnownedComplaints } from '../store/unownedComplaints.ts'
import { listDueSoon, type Times } from './listFollowUps.ts'

/** Whose day it is. */
export type AskedToday = Times & { readonly scope: FollowUpScope; readonly supervises: boolean }

/** As many as fit beside the others without scrolling. */
const FEW = 5

/** What needs a person today: of each sort how many there are, and the first few. */
export function collectToday(db: ReadDb, { scope, supervises, ...times }: AskedToday): Today {
  const { overdue, today } = listDueSoon(db, scope, times, FEW)
  const supervised = supervises ? collectSupervised(db) : NOTHING
  return { overdue, dueToday: today, ...supervised }
}

const NOTHING = { incidents: { count: 0, items: [] }, complaints: { count: 0, items: [] } } as const

function collectSupervised(db: ReadDb): Pick<Today, 'incidents' | 'complaints'> {
  const waiting = { status: 'open', reason: null, sinceMs: null, after: null, limit: FEW } as const
  return {
    incidents: { count: countIncidents(db).open, items: searchIncidents(db, waiting) },
    complaints: { count: countUnownedComplaints(db), items: listUnownedComplaints(db, FEW) },
  }
}
