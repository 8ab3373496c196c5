import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import { may } from '../../shared/person/may.ts'
import { ok, type Result } from '../../shared/result.ts'
import { countDueFirst } from '../store/followUpQueries.ts'
import { countOpenIncidents } from '../store/incidentQueries.ts'
import { countUnownedComplaints } from '../store/unownedComplaints.ts'
import type { AppParts } from './appParts.ts'
import { followUpScopeOf, timesAt } from './followUpScope.ts'
import { listWaitingFeedback } from './waitingFeedback.ts'

/** The number beside "Today" ends in a plus long before this. */
const COUNTED_AT_MOST = 200

/**
 * How much needs a person today, of each sort at most as many as the number shows. It is read from indexes and stops
 * early, so that main can answer it between two calls without a process of its own.
 */
export function countToday({ database, clock }: AppParts): Result<number, DatabaseFault> {
  const opened = database.use()
  if (!opened.ok) return opened
  const { db, profile } = opened.value
  const { person } = profile
  const { nowMs, endOfDayMs } = timesAt(clock.nowMs())
  const own =
    countDueFirst(db, followUpScopeOf(person), endOfDayMs, COUNTED_AT_MOST) +
    listWaitingFeedback(db, person.id, nowMs).length
  if (!may(person, 'incidents.read')) return ok(own)
  return ok(own + countOpenIncidents(db, COUNTED_AT_MOST) + countUnownedComplaints(db, COUNTED_AT_MOST))
}
