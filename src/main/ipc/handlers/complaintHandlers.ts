import type { CallId } from '../../../shared/ids.ts'
import type { ComplaintAnswers } from '../../../shared/ipc/complaints/answers.ts'
import type { COMPLAINT_CHANNELS } from '../../../shared/ipc/complaints/channels.ts'
import type { Request } from '../../../shared/ipc/contract.ts'
import { may } from '../../../shared/person/may.ts'
import type { BackgroundProcess } from '../../background/backgroundProcess.ts'
import type { AppParts } from '../../services/appParts.ts'
import { addComplaintEntry, getComplaint } from '../../services/complaints.ts'
import { changeWebhook, listUnsent, sendAgain, viewWebhook } from '../../services/webhook.ts'
import type { Handlers } from '../dispatch.ts'

type Parts = { readonly parts: AppParts; readonly background: BackgroundProcess }

/** The use cases of the complaints and of the messages about them. */
export function complaintHandlers({ parts, background }: Parts): Pick<Handlers, (typeof COMPLAINT_CHANNELS)[number]> {
  return {
    'complaints.list': (request) => list(parts, background, request),
    'complaints.get': ({ callId }) => getComplaint(parts, callId as CallId),
    'complaints.add': ({ callId, kind, value }) => addComplaintEntry(parts, { callId: callId as CallId, kind, value }),
    'webhook.get': () => viewWebhook(parts),
    'webhook.save': (change) => changeWebhook(parts, change),
    'webhook.listUnsent': () => listUnsent(parts),
    'webhook.sendAgain': () => sendAgain(parts),
  }
}

/** An agent lists the complaints of her own calls only. */
async function list(
  { database, paths, clock }: AppParts,
  background: BackgroundProcess,
  { filter, after }: Request<'complaints.list'>,
): Promise<ComplaintAnswers['complaints.list']> {
  const opened = database.use()
  if (!opened.ok) return opened
  const { person } = opened.value.profile
  return background.run('complaints.list', {
    path: paths.database,
    filter,
    personId: may(person, 'calls.readAll') ? null : person.id,
    ownerName: person.name,
    nowMs: clock.nowMs(),
    after: after === null ? null : { status: after.status, callId: after.callId as CallId },
  })
}
