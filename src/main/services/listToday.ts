import type { CallListItem, DatabaseFault } from '../../shared/ipc/answers.ts'
import { mayRead } from '../../shared/person/may.ts'
import { ok, type Result } from '../../shared/result.ts'
import { listCallsSince } from '../store/callQueries.ts'
import type { AppParts } from './appParts.ts'
import { listItems } from './listItems.ts'

/** The calls of today: her own, or everybody's for who may read them. */
export function listToday(parts: AppParts): Result<readonly CallListItem[], DatabaseFault> {
  const opened = parts.database.use()
  if (!opened.ok) return opened
  const { db, profile } = opened.value
  const sinceMs = startOfDay(parts.clock.nowMs())
  const stored = listCallsSince(db, sinceMs).filter((call) => mayRead(profile.person, call))
  return ok(
    listItems(
      stored,
      parts.liveCalls.list().filter((call) => call.startedAtMs >= sinceMs),
    ),
  )
}

function startOfDay(nowMs: number): number {
  return new Date(nowMs).setHours(0, 0, 0, 0)
}
