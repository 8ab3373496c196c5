import { spokenOf } from '../../shared/review/spoken.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { immediately } from '../db/immediately.ts'
import { listUnspokenCalls } from '../store/callQueries.ts'
import { type StoredCall, saveSpoken } from '../store/callStore.ts'
import type { AppParts } from './appParts.ts'
import type { Log } from './log.ts'
import type { OpenProfile } from './profileDatabase.ts'
import { findQuietProfile, pause } from './quietProfile.ts'
import { figuresOfStored } from './recountFigures.ts'
import { tryReading } from './tryReading.ts'
import { checkRulesOnce, type RulesFor } from './verifyCall.ts'

/** Few enough calls for a few milliseconds of work. */
const CALLS_AT_A_TIME = 10

/**
 * Gives calls that were closed before rows said what was spoken theirs, by a replay: some at a time with a pause between,
 * and never while a call goes on. Answers whether the rest has to wait for another run.
 */
export async function fillSpoken(parts: AppParts): Promise<{ readonly postponed: boolean }> {
  const rulesIn = new WeakMap<WriteDb, RulesFor>()
  for (;;) {
    const quiet = findQuietProfile(parts)
    if (quiet === null) return { postponed: true }
    // Another file may take the place of this one during a pause.
    const rulesFor = rulesIn.get(quiet.db) ?? checkRulesOnce(quiet.db)
    rulesIn.set(quiet.db, rulesFor)
    if (fillSome(quiet, parts.log, rulesFor) < CALLS_AT_A_TIME) return { postponed: false }
    await pause()
  }
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
