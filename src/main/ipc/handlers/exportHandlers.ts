import { rm } from 'node:fs/promises'
import type { Answer } from '../../../shared/ipc/answers.ts'
import type { Request } from '../../../shared/ipc/contract.ts'
import type { ExportChannel } from '../../../shared/ipc/export/channels.ts'
import { fail } from '../../../shared/result.ts'
import { NO_FILTERS } from '../../../shared/review/callQuery.ts'
import { scopeOf } from '../../services/callScope.ts'
import { partOf } from '../../services/export/partOf.ts'
import type { HandlerParts } from '../createHandlers.ts'
import type { Handlers } from '../dispatch.ts'

type Parts = Pick<HandlerParts, 'parts' | 'desktop' | 'jobs'>

/** The use cases behind the channels about files for other programs. */
export function exportHandlers(all: Parts): Pick<Handlers, ExportChannel> {
  return { 'calls.export': (request) => exportCalls(all, request) }
}

async function exportCalls(
  { parts, desktop, jobs }: Parts,
  { jobId, ...asked }: Request<'calls.export'>,
): Promise<Answer<'calls.export'>> {
  const opened = parts.database.use()
  if (!opened.ok) return opened
  const { person } = opened.value.profile
  const scope = scopeOf(person, asked.query?.filters ?? NO_FILTERS)
  if (!scope.ok) return scope
  const day = new Date(parts.clock.nowMs()).toISOString().slice(0, 'yyyy-mm-dd'.length)
  const file = await desktop.chooseFile(`ruhepol-${day}.${asked.format}`)
  if (file === null) return fail('cancelled')
  const who = { personId: person.id, readsAll: scope.value.ownedBy === null }
  const ended = await jobs.run(jobId, 'calls.export', { path: parts.paths.database, file, who, ...asked })
  if (ended.ok) return ended.value
  // The process may have ended before it could clear up.
  await rm(partOf(file), { force: true })
  return ended
}
