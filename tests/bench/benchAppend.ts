import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { createApp } from '../../src/main/createApp.ts'
import { appendEvent } from '../../src/main/services/appendEvent.ts'
import { profilePaths } from '../../src/main/services/profilePaths.ts'
import { startCall } from '../../src/main/services/startCall.ts'
import type { CallMove } from '../../src/shared/call/callEvent.ts'
import { type Figure, figure, median, timeMs } from './figures.ts'

const ROUNDS = 20
const WARM_UP_ROUNDS = 4
const EVENTS = 50

/** Append of an event at service level against a bare prepared insert with the same pragmas; in turn, medians. */
export function benchAppend(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'ruhepol-bench-'))
  const ours: number[] = []
  const floor: number[] = []
  const insert = bareInsert(join(folder, 'bare.db'))
  const append = serviceAppend(join(folder, 'profile'))
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    for (let event = 0; event < EVENTS; event += 1) floor.push(timeMs(insert))
    append.nextCall()
    for (let event = 0; event < EVENTS; event += 1) ours.push(timeMs(append.next))
  }
  rmSync(folder, { recursive: true, force: true })
  const counted = (samples: readonly number[]) => median(samples.slice(WARM_UP_ROUNDS * EVENTS))
  return [figure('append.ratio', counted(ours) / counted(floor), 'ratio', 1.5)]
}

function bareInsert(path: string): () => void {
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.exec('CREATE TABLE events (call_id TEXT, seq INTEGER, type TEXT, payload TEXT, PRIMARY KEY (call_id, seq)) STRICT')
  const statement = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?)')
  let seq = 0
  return () => {
    seq += 1
    statement.run('0198c0de-0000-7000-8000-000000000000', seq, 'caller.upset', '{}')
  }
}

const CYCLE: readonly CallMove[] = [
  { type: 'caller.upset' },
  { type: 'caller.calmed' },
  { type: 'caller.insulted' },
  { type: 'caller.apologised' },
]

function serviceAppend(folder: string) {
  const parts = createApp({
    clock: { nowMs: () => Date.now() },
    appVersion: '0.0.0',
    systemLanguage: 'de',
    paths: profilePaths(folder),
    personName: 'bench',
    log: { error: (what, detail) => console.error(what, detail), info: () => undefined },
  })
  let callId = start()
  let seq = 0
  function start() {
    const started = startCall(parts, { language: 'de', captures: {} })
    if (!started.ok) throw new Error(`no call: ${started.problem}`)
    return started.value.callId
  }
  return {
    nextCall: () => {
      callId = start()
      seq = 0
    },
    next: () => {
      seq += 1
      const appended = appendEvent(parts, {
        callId,
        seq,
        event: CYCLE[seq % CYCLE.length] ?? { type: 'caller.calmed' },
      })
      if (!appended.ok || !appended.value.saveState.saved) throw new Error('not saved')
    },
  }
}
