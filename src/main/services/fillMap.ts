import type { CallId } from '../../shared/ids.ts'
import type { WriteDb } from '../db/database.ts'
import { immediately } from '../db/immediately.ts'
import { findCall } from '../store/callQueries.ts'
import { addToMap } from '../store/rollupStore.ts'
import { listUnmapped, removeUnmapped } from '../store/unmappedStore.ts'
import type { AppParts } from './appParts.ts'
import type { Log } from './log.ts'
import { figuresOfStored } from './recountFigures.ts'
import { tryReading } from './tryReading.ts'
import { checkRulesOfEach, type RulesFor } from './verifyCall.ts'
import { workWhileQuiet } from './workWhileQuiet.ts'

/** Few enough calls for a few milliseconds of work. */
const CALLS_AT_A_TIME = 10

/** Counts on the plans the calls that were closed before there were figures for them. As `fillSpoken`. */
export function fillMap(parts: AppParts): Promise<{ readonly postponed: boolean }> {
  const rulesFor = checkRulesOfEach()
  return workWhileQuiet(parts, ({ db }) => fillSome(db, parts.log, rulesFor(db)) < CALLS_AT_A_TIME)
}

function fillSome(db: WriteDb, log: Log, rulesFor: RulesFor): number {
  return immediately(db, () => {
    const calls = listUnmapped(db, CALLS_AT_A_TIME)
    for (const callId of calls) {
      mapStored(db, log, callId, rulesFor)
      removeUnmapped(db, callId)
    }
    return calls.length
  })
}

/** What is gone, or cannot be replayed, is in no figure. */
function mapStored(db: WriteDb, log: Log, callId: CallId, rulesFor: RulesFor): void {
  const call = findCall(db, callId)
  if (call === null) return
  const figures = tryReading(log, callId, () => figuresOfStored(db, call, rulesFor))
  if (figures.ok && figures.value !== null) addToMap(db, figures.value)
}
