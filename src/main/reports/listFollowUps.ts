import type { FollowUpGroup, FollowUpList } from '../../shared/ipc/followUps/answers.ts'
import type { ReadDb } from '../db/database.ts'
import type { Times } from '../services/followUpScope.ts'
import {
  countDue,
  countSettled,
  countUndated,
  type FollowUpScope,
  listDue,
  listSettled,
  listUndated,
} from '../store/followUpQueries.ts'

/** What a list of commitments is asked for. */
export type AskedFollowUps = Times & {
  readonly scope: FollowUpScope
  readonly settled: boolean
  readonly limit: number
}

const NONE: FollowUpGroup = { count: 0, items: [] }

/** Commitments by when they are due, or those that are done with. */
export function listFollowUps(db: ReadDb, { scope, settled, limit, ...times }: AskedFollowUps): FollowUpList {
  if (settled) {
    const items = listSettled(db, scope, limit)
    return { overdue: NONE, today: NONE, later: NONE, settled: { count: countSettled(db, scope), items } }
  }
  return { ...listDueSoon(db, scope, times, limit), later: listLater(db, scope, times, limit), settled: NONE }
}

/** What is overdue, and what is due before the end of the day. */
export function listDueSoon(db: ReadDb, scope: FollowUpScope, { nowMs, endOfDayMs }: Times, limit: number) {
  const overdue = { fromMs: 0, beforeMs: nowMs }
  const today = { fromMs: nowMs, beforeMs: endOfDayMs }
  return {
    overdue: { count: countDue(db, scope, overdue), items: listDue(db, scope, overdue, limit) },
    today: { count: countDue(db, scope, today), items: listDue(db, scope, today, limit) },
  }
}

function listLater(db: ReadDb, scope: FollowUpScope, { endOfDayMs }: Times, limit: number): FollowUpGroup {
  const later = { fromMs: endOfDayMs, beforeMs: Number.MAX_SAFE_INTEGER }
  const dated = listDue(db, scope, later, limit)
  return {
    count: countDue(db, scope, later) + countUndated(db, scope),
    items: [...dated, ...listUndated(db, scope, limit - dated.length)],
  }
}
