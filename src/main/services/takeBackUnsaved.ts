import type { CallId, FlowVersionId, PersonId, PolicyVersionId } from '../../shared/ids.ts'
import type { ReadDb } from '../db/database.ts'
import { countCallEvents } from '../store/callEventStore.ts'
import type { AppParts } from './appParts.ts'
import { beginCall, type LiveCall, takeNewEvent } from './liveCall.ts'
import { describeError } from './log.ts'
import { readCallScript } from './readCallScript.ts'
import { takeUp } from './resumeStoredCall.ts'
import { listUnsavedFiles, markTaken, readUnsavedFile, type UnsavedLine } from './unsavedFile.ts'

/** Takes back what could not be saved when the app last ended, where it follows on what is on disk. */
export function takeBackUnsaved(parts: AppParts): void {
  const opened = parts.database.use()
  if (!opened.ok) return
  for (const path of listUnsavedFiles(parts.paths.folder)) {
    try {
      takeBackFile(parts, opened.value.db, path)
    } catch (error) {
      parts.log.error('unsaved events not taken back', { path, ...describeError(error) })
    }
  }
}

function takeBackFile(parts: AppParts, db: ReadDb, path: string): void {
  const missing = [...readUnsavedFile(path).values()].filter((lines) => !isStored(db, lines))
  const calls = missing.map((lines) => follow(findBase(parts, db, lines), lines))
  // One call that does not fit does not hold back the others; the file then stays for a person to look at.
  for (const call of calls) if (call !== null) parts.liveCalls.put(call)
  if (!parts.saving.flush().saved) return
  // Which of them opens by itself is decided from disk, as after any start.
  for (const [line] of missing) if (line !== undefined) parts.liveCalls.drop(line.callId as CallId)
  if (calls.every((call) => call !== null)) markTaken(path)
  else parts.log.error('unsaved events do not follow on what is on disk', { path })
}

function isStored(db: ReadDb, lines: readonly UnsavedLine[]): boolean {
  return lines.every(({ callId, seq }) => seq < countCallEvents(db, callId as CallId))
}

/** The call as it is on disk, else as its first line begins it. */
function findBase(parts: AppParts, db: ReadDb, [first]: readonly UnsavedLine[]): LiveCall | null {
  if (first === undefined) return null
  const callId = first.callId as CallId
  const stored = takeUp(parts, callId)
  if (stored.ok) return stored.value
  const { atMs, event, head } = first
  if (head === undefined || atMs === null || event.type !== 'call.started') return null
  const personId = head.personId as PersonId | null
  const flowVersionId = head.flowVersionId as FlowVersionId
  const policyVersionId = head.policyVersionId as PolicyVersionId
  const start = { callId, personId, appVersion: head.appVersion, startedAtMs: atMs, started: event }
  return beginCall({ ...start, script: readCallScript(db, { ...start, flowVersionId, policyVersionId }) })
}

function follow(base: LiveCall | null, lines: readonly UnsavedLine[]): LiveCall | null {
  let call = base
  for (const { seq, atMs, event } of lines) {
    if (call === null || seq > call.events.length) return null
    if (seq < call.events.length || event.type === 'call.started') continue
    const next = takeNewEvent(call, event, atMs)
    call = next.ok ? next.value : null
  }
  return call
}
