import type { Answer } from '../../../shared/ipc/answers.ts'
import type { Request } from '../../../shared/ipc/contract.ts'
import type { FlowChannel } from '../../../shared/ipc/flows/channels.ts'
import { fail, ok } from '../../../shared/result.ts'
import { beatSession, beginSession, endSession, takeOver } from '../../services/flows/draftSession.ts'
import { listCopies } from '../../services/flows/listCopies.ts'
import { discardDraft, saveDraft, saveDraftAnyway } from '../../services/flows/saveDraft.ts'
import type { HandlerParts } from '../createHandlers.ts'
import type { Handlers } from '../dispatch.ts'

type All = Pick<HandlerParts, 'parts' | 'background'>
type DraftChannel = Extract<FlowChannel, `drafts.${string}` | 'flows.discardDraft'>

/** The use cases of drafts. */
export function draftHandlers(all: All): Pick<Handlers, DraftChannel> {
  const { parts, background } = all
  const path = parts.paths.database
  return {
    'drafts.open': (request) => open(all, request),
    'drafts.read': async ({ flowId }) => {
      const read = await background.run('drafts.read', { path, flowId })
      if (!read.ok) return read
      return read.value === null ? fail('draftGone') : ok(read.value)
    },
    'drafts.save': (request) => saveDraft(parts, request),
    'drafts.saveAnyway': (request) => saveDraftAnyway(parts, request),
    'drafts.beat': (request) => beatSession(parts, request),
    'drafts.release': (request) => endSession(parts, request),
    'drafts.takeOver': (request) => takeOver(parts, request),
    'drafts.copies': ({ flowId }) => listCopies(parts, flowId),
    'drafts.copy': async ({ copyId }) => {
      const read = await background.run('drafts.copy', { path, copyId })
      return read.ok ? read.value : read
    },
    'flows.discardDraft': (request) => discardDraft(parts, request),
  }
}

async function open({ parts, background }: All, request: Request<'drafts.open'>): Promise<Answer<'drafts.open'>> {
  const lock = beginSession(parts, request)
  if (!lock.ok) return lock
  const read = await background.run('drafts.read', { path: parts.paths.database, flowId: request.flowId })
  if (!read.ok) return read
  return read.value === null ? fail('noSuchFlow') : ok({ ...read.value, lock: lock.value })
}
