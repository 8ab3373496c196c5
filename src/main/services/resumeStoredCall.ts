import type { CallMove } from '../../shared/call/callEvent.ts'
import type { CallId } from '../../shared/ids.ts'
import type { DatabaseFault, LoggedEvent, OpenCall } from '../../shared/ipc/answers.ts'
import { mayRead } from '../../shared/person/may.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { WriteDb } from '../db/database.ts'
import { listCallEvents } from '../store/callEventStore.ts'
import { findCall } from '../store/callQueries.ts'
import type { StoredCall } from '../store/callStore.ts'
import type { AppParts } from './appParts.ts'
import { type LiveCall, resumeCall, stateOf, type TimedEvent } from './liveCall.ts'
import { readCallScript } from './readCallScript.ts'
import { toOpenCall } from './toOpenCall.ts'
import { tryReading } from './tryReading.ts'

/** Why a person cannot take up a call. */
export type TakeUpProblem = 'noSuchCall' | 'notAllowed'

/** Takes up an unfinished call where it was left. */
export function resumeStoredCall(parts: AppParts, callId: CallId): Result<OpenCall, DatabaseFault | TakeUpProblem> {
  const call = takeUpOwn(parts, callId)
  return call.ok ? ok(toOpenCall(call.value)) : call
}

/** As `takeUp`, for the person at the screen: a call that is not hers she may take up only if she may read all. */
export function takeUpOwn(parts: AppParts, callId: CallId): Result<LiveCall, DatabaseFault | TakeUpProblem> {
  const held = parts.liveCalls.find(callId)
  const opened = held === null ? parts.database.use() : null
  if (opened?.ok === false) return opened
  const call = held ?? (opened === null ? null : findCall(opened.value.db, callId))
  const person = parts.database.findProfile()?.person
  if (call === null || person === undefined) return fail('noSuchCall')
  return mayRead(person, call) ? takeUp(parts, callId) : fail('notAllowed')
}

/** Holds an unfinished call in memory, from the log unless it is held already. */
export function takeUp(parts: AppParts, callId: CallId): Result<LiveCall, DatabaseFault | 'noSuchCall'> {
  const held = parts.liveCalls.find(callId)
  if (held !== null) return stateOf(held).wrapUp === null ? ok(held) : fail('noSuchCall')
  const opened = parts.database.use()
  if (!opened.ok) return opened
  const stored = findCall(opened.value.db, callId)
  if (stored === null || stored.endedAtMs !== null) return fail('noSuchCall')
  const call = tryReading(parts.log, callId, () => rebuild(opened.value.db, stored))
  if (call.ok) parts.liveCalls.put({ ...call.value, openedAtMs: parts.clock.nowMs() })
  return call
}

function rebuild(db: WriteDb, stored: StoredCall): LiveCall {
  const events = listCallEvents(db, stored.callId)
  const started = events[0]?.event
  if (started?.type !== 'call.started') throw new Error(`call ${stored.callId} does not begin`)
  const start = { ...stored, started, script: readCallScript(db, stored) }
  const resumed = resumeCall(start, events.flatMap(toMove))
  if (!resumed.ok) throw new Error(`call ${stored.callId} cannot be replayed: ${resumed.problem}`)
  return { ...resumed.value, lastAtMs: stored.lastEventAtMs, savedCount: events.length, savedSummary: stored.summary }
}

function toMove({ event, atMs }: LoggedEvent): readonly TimedEvent<CallMove>[] {
  return event.type === 'call.started' ? [] : [{ event, atMs }]
}
