import type { PersonId } from '../../shared/ids.ts'
import type { Today } from '../../shared/ipc/followUps/answers.ts'
import type { ReadDb } from '../db/database.ts'
import type { Times } from '../services/followUpScope.ts'
import { listWaitingFeedback } from '../services/waitingFeedback.ts'
import type { FollowUpScope } from '../store/followUpQueries.ts'
import { countIncidents, searchIncidents } from '../store/incidentQueries.ts'
import { countUnownedComplaints, listUnownedComplaints } from '../store/unownedComplaints.ts'
import { listDueSoon } from './listFollowUps.ts'

/** Whose day it is. */
export type AskedToday = Times & {
  readonly scope: FollowUpScope
  readonly personId: PersonId
  readonly supervises: boolean
}

/** As many as fit beside the others without scrolling. */
const FEW = 5

/** What needs a person today: of each sort how many there are, and the first few. */
export function collectToday(db: ReadDb, { scope, personId, supervises, ...times }: AskedToday): Today {
  const { overdue, today } = listDueSoon(db, scope, times, FEW)
  const supervised = supervises ? collectSupervised(db) : NOTHING
  return { overdue, dueToday: today, reviews: collectReviews(db, personId, times), ...supervised }
}

const NOTHING = { incidents: { count: 0, items: [] }, complaints: { count: 0, items: [] } } as const

function collectSupervised(db: ReadDb): Pick<Today, 'incidents' | 'complaints'> {
  const waiting = { status: 'open', reason: null, sinceMs: null, after: null, limit: FEW } as const
  return {
    incidents: { count: countIncidents(db).open, items: searchIncidents(db, waiting) },
    complaints: { count: countUnownedComplaints(db), items: listUnownedComplaints(db, FEW) },
  }
}

function collectReviews(db: ReadDb, personId: PersonId, { nowMs }: Times): Today['reviews'] {
  const waiting = listWaitingFeedback(db, personId, nowMs)
  return { count: waiting.length, items: waiting.slice(0, FEW) }
}
