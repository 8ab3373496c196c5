import { spokenOf } from '../../shared/review/spoken.ts'
import type { ReadDb } from '../db/database.ts'
import { immediately } from '../db/immediately.ts'
import { listUnspokenCalls } from '../store/callQueries.ts'
import { type StoredCall, saveSpoken } from '../store/callStore.ts'
import type { AppParts } from './appParts.ts'
import type { Log } from './log.ts'
import type { OpenProfile } from './profileDatabase.ts'
import { figuresOfStored } from './recountFigures.ts'
import { tryReading } from './tryReading.ts'
import { checkRulesOfEach, type RulesFor } from './verifyCall.ts'
import { workWhileQuiet } from './workWhileQuiet.ts'

/** Few enough calls for a few milliseconds of work. */
const CALLS_AT_A_TIME = 10

/**
 * Gives calls that were closed before rows said what was spoken theirs, by a replay. Answers whether the rest has to wait
 * for another run.
 */
export function fillSpoken(parts: AppParts): Promise<{ readonly postponed: boolean }> {
  const rulesFor = checkRulesOfEach()
  return workWhileQuiet(parts, (quiet) => fillSome(quiet, parts.log, rulesFor(quiet.db)) < CALLS_AT_A_TIME)
}

function fillSome({ db }: OpenProfile, log: Log, rulesFor: RulesFor): number {
  return immediately(db, () => {
    const calls = listUnspokenCalls(db, CALLS_AT_A_TIME)
    for (const call of calls) saveSpoken(db, call.callId, spokenOfStored(db, log, call, rulesFor))
    return calls.length
  })
}

/** What cannot be replayed is in no figure either. */
function spokenOfStored(db: ReadDb, log: Log, call: StoredCall, rulesFor: RulesFor): string {
  const figures = tryReading(log, call.callId, () => figuresOfStored(db, call, rulesFor))
  return figures.ok && figures.value !== null ? spokenOf(figures.value.counted) : ''
}
