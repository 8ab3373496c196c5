import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toBytes } from '../../src/main/db/idBytes.ts'
import { openForReading } from '../../src/main/db/openDatabase.ts'
import { readCallScript } from '../../src/main/services/readCallScript.ts'
import { listCallEvents } from '../../src/main/store/callEventStore.ts'
import { eachCall } from '../../src/main/store/callQueries.ts'
import type { StoredCall } from '../../src/main/store/callStore.ts'
import type { CallEvent } from '../../src/shared/call/callEvent.ts'
import type { CallState } from '../../src/shared/call/callState.ts'
import { lineOf } from '../../src/shared/call/line.ts'
import { replay } from '../../src/shared/call/replay.ts'
import { makeScript, type Script } from '../../src/shared/call/script.ts'

/** A call as it lies on disk: its projection, its events in order with their numbers, and what it ran under. */
export type CallOnDisk = {
  readonly call: StoredCall
  readonly events: readonly CallEvent[]
  readonly seqs: readonly number[]
  readonly script: Script
}

/** Every call in a profile, oldest first, read from the file while the app may be running. */
export function readCalls(dataDir: string): readonly CallOnDisk[] {
  const opened = openForReading(join(dataDir, 'ruhepol.db'))
  if (!opened.ok) throw new Error(`cannot read the profile: ${opened.problem}`)
  const db = opened.value
  try {
    return [...eachCall(db)].map((call) => {
      const { flow, policy } = readCallScript(db, call)
      const logged = listCallEvents(db, call.callId)
      const events = logged.map(({ event }) => event)
      return { call, events, seqs: logged.map(({ seq }) => seq), script: makeScript(flow, policy) }
    })
  } finally {
    db.close()
  }
}

/** Whether the newest call lies in the file itself, not only in its write-ahead log: then damage to the file matters. */
export function isNewestCallInFile(dataDir: string): boolean {
  const newest = readCalls(dataDir).at(-1)
  return newest !== undefined && readFileSync(join(dataDir, 'ruhepol.db')).includes(toBytes(newest.call.callId))
}

/** The newest call in a profile. */
export function readNewestCall(dataDir: string): CallOnDisk {
  const newest = readCalls(dataDir).at(-1)
  if (newest === undefined) throw new Error('there is no call on disk')
  return newest
}

/** The state that the events on disk give. */
export function stateOnDisk({ script, events }: CallOnDisk): CallState {
  const replayed = replay(script, events)
  if (!replayed.ok) throw new Error(`event ${replayed.problem.seq} on disk: ${replayed.problem.code}`)
  return replayed.value.now
}

/** The line that the events on disk give; null in wrap-up. */
export function lineOnDisk(call: CallOnDisk): string | null {
  return lineOf(call.script, stateOnDisk(call))?.text ?? null
}
