import type { CallListItem, DatabaseFault } from '../../shared/ipc/answers.ts'
import { mayRead } from '../../shared/person/may.ts'
import { ok, type Result } from '../../shared/result.ts'
import { listUnfinishedCalls } from '../store/callQueries.ts'
import type { AppParts } from './appParts.ts'
import { listItems } from './listItems.ts'

/** Calls that nobody has closed, newest first, without the one on screen: her own, or everybody's for who may read them. */
export function listUnfinished(parts: AppParts): Result<readonly CallListItem[], DatabaseFault> {
  const opened = parts.database.use()
  return opened.ok ? ok(unfinishedItems(parts)) : opened
}

/** As `listUnfinished`, from memory alone while the file cannot be opened. */
export function unfinishedItems({ database, liveCalls }: AppParts): readonly CallListItem[] {
  const opened = database.use()
  const stored = opened.ok
    ? listUnfinishedCalls(opened.value.db).filter((call) => mayRead(opened.value.profile.person, call))
    : []
  const onScreen = liveCalls.findCurrent()?.callId
  return listItems(stored, liveCalls.list()).filter(
    ({ callId, endedAtMs }) => endedAtMs === null && callId !== onScreen,
  )
}
