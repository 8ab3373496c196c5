import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkpoint } from '../../src/main/db/checkpoint.ts'
import { toBytes } from '../../src/main/db/idBytes.ts'
import { appendEvent } from '../../src/main/services/appendEvent.ts'
import type { AppParts } from '../../src/main/services/appParts.ts'
import { Housekeeping } from '../../src/main/services/housekeeping.ts'
import { startCall } from '../../src/main/services/startCall.ts'
import type { CallMove } from '../../src/shared/call/callEvent.ts'
import type { WrapUp } from '../../src/shared/call/outcome.ts'
import type { CallId } from '../../src/shared/ids.ts'
import { makeBenchApp } from './benchApp.ts'
import { type Figure, figure, median, timeMs } from './figures.ts'

const ROUNDS = 40
const WARM_UP_ROUNDS = 40
const EVENTS = 50

/** Append of an event at service level against a bare prepared insert of its row; in turn, medians. */
export async function benchAppend(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ruhepol-bench-'))
  const ours: number[] = []
  const floor: number[] = []
  const bare = bareInsert(join(folder, 'bare'))
  const append = serviceAppend(join(folder, 'profile'))
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    bare.rest()
    await append.nextCall()
    for (let event = 0; event < EVENTS; event += 1) {
      floor.push(timeMs(bare.next))
      ours.push(timeMs(append.next))
    }
  }
  rmSync(folder, { recursive: true, force: true })
  const counted = (samples: readonly number[]) => median(samples.slice(WARM_UP_ROUNDS * EVENTS))
  return [figure('append.ratio', counted(ours) / counted(floor), 'ratio', 1.5)]
}

/** The same row into the same table of a database of the same kind, so that schema and pragmas are the same. */
function bareInsert(folder: string) {
  const parts = makeBenchApp(folder)
  const callId = startCallIn(parts)
  const opened = parts.database.use()
  if (!opened.ok) throw new Error(`no database: ${opened.problem}`)
  const statement = opened.value.db.prepare(
    'INSERT INTO call_events (call_id, seq, type, payload, text_count) VALUES (?, ?, ?, ?, ?)',
  )
  const id = toBytes(callId)
  let seq = 0
  return {
    next: () => {
      seq += 1
      statement.run(id, seq, 'caller.upset', '{}', 0)
    },
    /** Its log is moved as often as ours, or the two would not write the same. */
    rest: () => checkpoint(opened.value.db),
  }
}

function startCallIn(parts: AppParts): CallId {
  const started = startCall(parts, { language: 'de', captures: {} })
  if (!started.ok) throw new Error(`no call: ${started.problem}`)
  return started.value.callId
}

const WRAP_UP: WrapUp = {
  outcome: 'callerHungUp',
  complaint: false,
  stillCustomer: 'unknown',
  causes: [],
  commitments: [],
  note: '',
  incident: false,
}

const CYCLE: readonly CallMove[] = [
  { type: 'caller.upset' },
  { type: 'caller.calmed' },
  { type: 'caller.insulted' },
  { type: 'caller.apologised' },
]

function serviceAppend(folder: string) {
  const parts = makeBenchApp(folder)
  const housekeeping = new Housekeeping(parts)
  let callId = startCallIn(parts)
  let seq = 0
  function append(event: CallMove) {
    seq += 1
    const appended = appendEvent(parts, { callId, seq, event })
    if (!appended.ok || !appended.value.saveState.saved) throw new Error('not saved')
  }
  return {
    /** Closes the call and begins another, as an agent does; what the app does between calls happens there. */
    nextCall: async () => {
      append({ type: 'caller.hungUp' })
      append({ ...WRAP_UP, type: 'wrapUp.saved' })
      await housekeeping.tick()
      callId = startCallIn(parts)
      seq = 0
    },
    next: () => append(CYCLE[seq % CYCLE.length] ?? { type: 'caller.calmed' }),
  }
}
