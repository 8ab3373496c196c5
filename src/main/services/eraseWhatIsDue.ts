import type { CallId } from '../../shared/ids.ts'
import { immediately } from '../db/immediately.ts'
import { pruneSetAside, sweepUnfinished } from '../db/setAside.ts'
import { type DeletionKind, insertDeletion } from '../store/deletionStore.ts'
import { eraseDetails, listCallsDue } from '../store/retentionStore.ts'
import type { AppParts } from './appParts.ts'
import { eraseComplaints } from './eraseComplaints.ts'
import type { OpenProfile } from './profileDatabase.ts'
import { findQuietProfile, pause } from './quietProfile.ts'
import { DELETION_KINDS, dueBefore } from './retentionRules.ts'

/** Few enough calls for a few milliseconds of work. */
const CALLS_AT_A_TIME = 20

/** A copy that was not touched for this long is not being made any more. */
const COPYING_TAKES_AT_MOST_MS = 3_600_000

/** What a run of retention has done: `postponed` where a call goes on or the file cannot be written. */
export type Erasing = { readonly erased: number; readonly postponed: boolean }

/**
 * Erases what has been kept long enough, some calls at a time with a pause between, and never while a call goes on.
 * Each erasing is logged in the same transaction.
 */
export async function eraseWhatIsDue(parts: AppParts): Promise<Erasing> {
  let erased = 0
  for (const kind of DELETION_KINDS) {
    for (;;) {
      const quiet = findQuietProfile(parts)
      if (quiet === null) return { erased, postponed: true }
      const count = eraseSome(quiet, parts, kind)
      erased += count
      if (count < CALLS_AT_A_TIME) break
      await pause()
    }
  }
  const quiet = findQuietProfile(parts)
  if (quiet === null) return { erased, postponed: true }
  erased += eraseComplaints(quiet, parts)
  if (erased > 0) emptyLog(parts)
  eraseFiles(parts)
  return { erased, postponed: false }
}

function eraseSome({ db, profile }: OpenProfile, parts: AppParts, kind: DeletionKind): number {
  const { clock, newId } = parts
  const nowMs = clock.nowMs()
  const erased = immediately(db, () => {
    const due = listCallsDue(db, kind, dueBefore(kind, nowMs), CALLS_AT_A_TIME)
    for (const callId of due) {
      const rowCount = eraseDetails(db, kind, callId)
      const by = { deletionId: newId(), deviceId: profile.deviceId, deletedAtMs: nowMs }
      insertDeletion(db, { ...by, callId, kind, rowCount })
    }
    return due
  })
  for (const callId of erased) forget(parts, callId)
  return erased.length
}

/** A call held in memory, which still knows what was erased, would write it again. All of it is on disk: see `findQuietProfile`. */
function forget({ liveCalls, machine }: AppParts, callId: CallId): void {
  liveCalls.drop(callId)
  machine.forget(callId)
}

/** Files set aside hold calls too: they go when free text goes; copies that were left half-made go at once. */
function eraseFiles({ clock, log, paths }: AppParts): void {
  const leftBeforeMs = clock.nowMs() - COPYING_TAKES_AT_MOST_MS
  const names = [
    ...pruneSetAside(paths.folder, dueBefore('freeText', clock.nowMs()).usualMs),
    ...sweepUnfinished(paths.folder, leftBeforeMs),
    ...sweepUnfinished(paths.backups, leftBeforeMs),
  ]
  if (names.length > 0) log.info('old files erased', { names })
}

function emptyLog({ database }: AppParts): void {
  database.moveLog('empty')
  database.reserveLog()
}
