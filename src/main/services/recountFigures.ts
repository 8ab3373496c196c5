import { replay } from '../../shared/call/replay.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { listCallEvents } from '../store/callEventStore.ts'
import { eachCall } from '../store/callQueries.ts'
import type { StoredCall } from '../store/callStore.ts'
import { clearRollups, type DayFigures } from '../store/rollupStore.ts'
import { clearUnmapped } from '../store/unmappedStore.ts'
import { FiguresSum } from './figuresSum.ts'
import { dayFigures } from './putOnDesk.ts'
import { checkRulesOnce, type RulesFor } from './verifyCall.ts'

/** What every closed call adds to the figures, by replaying them all. */
export function* recountFigures(db: ReadDb): Generator<DayFigures> {
  const rulesFor = checkRulesOnce(db)
  for (const call of eachCall(db)) {
    const figures = figuresOfStored(db, call, rulesFor)
    if (figures !== null) yield figures
  }
}

/** What a stored call adds to the figures; null while it is open, or where it cannot be replayed. */
export function figuresOfStored(db: ReadDb, call: StoredCall, rulesFor: RulesFor): DayFigures | null {
  const { callId, startedAtMs, endedAtMs, flowVersionId } = call
  if (endedAtMs === null) return null
  const { rules } = rulesFor(call)
  const events = listCallEvents(db, callId).map(({ event }) => event)
  const replayed = replay(rules, events)
  if (!replayed.ok) return null
  return dayFigures({ rules, events, progress: replayed.value, startedAtMs, endedAtMs, flowVersionId })
}

/** Counts every figure anew. Runs inside the caller's transaction; a million calls take minutes. */
export function rebuildRollups(db: WriteDb): void {
  clearRollups(db)
  clearUnmapped(db)
  const sum = new FiguresSum()
  for (const figures of recountFigures(db)) sum.add(figures)
  sum.write(db)
}
