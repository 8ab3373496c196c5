import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseFault } from '../../shared/ipc/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { PAGES_AT_A_TIME } from '../db/backups.ts'
import { getFault } from '../db/sqliteProblem.ts'
import type { AppParts } from './appParts.ts'
import { type LiveCall, unsavedCount } from './liveCall.ts'
import type { LiveCalls } from './liveCalls.ts'

/** Saves a copy of everything into a new folder within `into`: the database, and what is only in memory as JSON lines. */
export async function saveCopy(
  parts: AppParts,
  into: string,
): Promise<Result<{ readonly path: string }, DatabaseFault>> {
  const stamp = new Date(parts.clock.nowMs()).toISOString().replaceAll(/[:.]/g, '-')
  const path = join(into, `ruhepol-copy-${stamp}`)
  try {
    mkdirSync(path, { recursive: true })
    // First what exists nowhere else.
    const unsaved = unsavedLines(parts.liveCalls)
    if (unsaved !== '') writeFileSync(join(path, 'unsaved-events.jsonl'), unsaved, { flush: true })
    await copyDatabase(parts, join(path, 'ruhepol.db'))
    return ok({ path })
  } catch (error) {
    const fault = getFault(error)
    return fail(fault === 'deleted' ? 'cannotOpen' : fault)
  }
}

/** Every event that is only in memory, one JSON object a line; the first of a call says what it runs under. */
export function unsavedLines(liveCalls: LiveCalls): string {
  return liveCalls
    .list()
    .filter((call) => unsavedCount(call) > 0)
    .flatMap((call) => {
      const { callId, events, savedCount } = call
      return events.slice(savedCount).map(({ atMs, event }, index) => {
        const seq = savedCount + index
        return { callId, seq, atMs, event, ...(seq === 0 && { head: headOf(call) }) }
      })
    })
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
}

function headOf({ personId, appVersion, script }: LiveCall) {
  return { personId, appVersion, flowVersionId: script.flowVersionId, policyVersionId: script.policyVersionId }
}

/** A database that cannot be opened is copied as it is, with its log. */
async function copyDatabase({ database, paths }: AppParts, target: string): Promise<void> {
  const opened = database.use()
  if (opened.ok) {
    await opened.value.db.backup(target, { progress: () => PAGES_AT_A_TIME })
    return
  }
  for (const suffix of ['', '-wal']) {
    if (existsSync(paths.database + suffix)) copyFileSync(paths.database + suffix, target + suffix)
  }
}
