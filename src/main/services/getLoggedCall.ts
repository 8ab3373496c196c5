import type { CallId } from '../../shared/ids.ts'
import type { DatabaseFault, LoggedCall, LoggedEvent } from '../../shared/ipc/answers.ts'
import { mayRead } from '../../shared/person/may.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { listCallEvents } from '../store/callEventStore.ts'
import { findCall } from '../store/callQueries.ts'
import type { AppParts } from './appParts.ts'
import { listItems, toListItem } from './listItems.ts'
import type { LiveCall } from './liveCall.ts'
import { readCallScript } from './readCallScript.ts'
import type { TakeUpProblem } from './resumeStoredCall.ts'
import { tryReading } from './tryReading.ts'

/** A whole call for reading: from memory while it goes on, else from the log. */
export function getLoggedCall(parts: AppParts, callId: CallId): Result<LoggedCall, DatabaseFault | TakeUpProblem> {
  const live = parts.liveCalls.find(callId)
  if (live !== null) return isForPerson(parts, live) ? ok(fromMemory(live)) : fail('notAllowed')
  const opened = parts.database.use()
  if (!opened.ok) return opened
  const { db } = opened.value
  const stored = findCall(db, callId)
  if (stored === null) return fail('noSuchCall')
  if (!mayRead(opened.value.profile.person, stored)) return fail('notAllowed')
  return tryReading(parts.log, callId, () => {
    return { item: toListItem(stored), events: listCallEvents(db, callId), script: readCallScript(db, stored) }
  })
}

function isForPerson({ database }: AppParts, call: LiveCall): boolean {
  const person = database.findProfile()?.person
  return person !== undefined && mayRead(person, call)
}

function fromMemory(call: LiveCall): LoggedCall {
  const events = call.events.map(({ event, atMs }, seq): LoggedEvent => ({ seq, atMs, event, redacted: false }))
  const [item] = listItems([], [call])
  if (item === undefined) throw new Error(`call ${call.callId} has no line`)
  return { item, events, script: call.script }
}
