import type { Boot, DatabaseFault, OpenCall } from '../../shared/ipc/answers.ts'
import { mayRead } from '../../shared/person/may.ts'
import { ok, type Result } from '../../shared/result.ts'
import { listUnfinishedCalls } from '../store/callQueries.ts'
import type { AppParts } from './appParts.ts'
import { unfinishedItems } from './listUnfinished.ts'
import type { Profile } from './profile.ts'
import { LEFT_AFTER_MS } from './projectCall.ts'
import { resumeStoredCall } from './resumeStoredCall.ts'
import { toOpenCall } from './toOpenCall.ts'

/**
 * What the first screen needs. A call whose last event is fresh goes on where it was; one that is in memory goes on also
 * while the file cannot be opened.
 */
export function boot(parts: AppParts): Result<Boot, DatabaseFault> {
  const opened = parts.database.use()
  if (opened.ok) return ok(bootWith(parts, opened.value.profile))
  const known = parts.database.findProfile()
  return known === null || parts.liveCalls.findCurrent() === null ? opened : ok(bootWith(parts, known))
}

function bootWith(parts: AppParts, { person, settings, script, flows }: Profile): Boot {
  const openCall = findOpenCall(parts)
  return {
    person,
    settings,
    systemLanguage: parts.systemLanguage,
    appVersion: parts.appVersion,
    dataFolder: parts.paths.folder,
    script,
    flows,
    openCall,
    unfinished: unfinishedItems(parts),
    saveState: parts.saving.save(),
  }
}

function findOpenCall(parts: AppParts): OpenCall | null {
  const current = parts.liveCalls.findCurrent()
  if (current !== null) return toOpenCall(current)
  const opened = parts.database.use()
  if (!opened.ok) return null
  const freshSinceMs = parts.clock.nowMs() - LEFT_AFTER_MS
  const { db, profile } = opened.value
  const fresh = listUnfinishedCalls(db).filter(
    (call) => call.lastEventAtMs > freshSinceMs && mayRead(profile.person, call),
  )
  const newest = fresh.toSorted((a, b) => b.lastEventAtMs - a.lastEventAtMs)[0]
  if (newest === undefined) return null
  const resumed = resumeStoredCall(parts, newest.callId)
  return resumed.ok ? resumed.value : null
}
