import type { Complaint, ComplaintEntryKind, ComplaintProblem, ComplaintStatus } from '../../complaint/complaint.ts'
import type { CallId } from '../../ids.ts'
import type { Result } from '../../result.ts'
import type { AddressProblem, DeliveryProblem, WebhookRules } from '../../webhook/webhook.ts'
import type { DatabaseFault, IpcProblem, JobProblem } from '../answers.ts'

/** A complaint as a card shows it. */
export type ComplaintCard = Complaint & {
  readonly callId: CallId
  readonly callerName: string | null
  /** The customer's or case number that the agent has noted. */
  readonly reference: string | null
  readonly causes: readonly string[]
}

/** Some cards of a column, and whether there are more behind the last. */
export type ComplaintColumn = {
  readonly status: ComplaintStatus
  readonly cards: readonly ComplaintCard[]
  readonly hasMore: boolean
}

/** How many complaints there are: by status, and by what a filter shows. */
export type ComplaintCounts = Readonly<Record<ComplaintStatus | 'all' | 'mine' | 'unowned' | 'overdue', number>>

/** What a list shows: whole columns, or the next cards of one; counts come with the first. */
export type ComplaintList = { readonly columns: readonly ComplaintColumn[]; readonly counts: ComplaintCounts | null }

/** An entry as it is read: who made it, null where that is erased; `value` is empty where its words are erased. */
export type ComplaintNote = {
  readonly entryId: string
  readonly kind: ComplaintEntryKind
  readonly value: string
  readonly madeAtMs: number
  readonly madeBy: string | null
}

/** A whole complaint. */
export type ComplaintDetail = { readonly card: ComplaintCard; readonly entries: readonly ComplaintNote[] }

/** The webhook as its settings show it: never a secret. */
export type WebhookView = WebhookRules & {
  /** The host that messages go to; null where no address is kept, or it cannot be read on this PC. */
  readonly host: string | null
  readonly hasToken: boolean
  /** Whether this PC can keep a secret: only then can an address be kept. */
  readonly canKeepSecrets: boolean
}

/** Why the webhook could not be saved. */
export type WebhookProblem = AddressProblem | 'noKeyring' | 'addressMissing'

/** Messages that did not arrive: given up, or still being tried after a failure. */
export type Unsent = {
  readonly failed: number
  readonly retrying: number
  /** Why the newest of them did not arrive; null where none failed yet. */
  readonly lastProblem: DeliveryProblem | null
}

/** What the channels of the complaints answer. */
export type ComplaintAnswers = {
  'complaints.list': Result<ComplaintList, IpcProblem | DatabaseFault | JobProblem>
  'complaints.get': Result<ComplaintDetail, IpcProblem | DatabaseFault | 'noSuchComplaint'>
  'complaints.add': Result<ComplaintDetail, IpcProblem | DatabaseFault | ComplaintProblem | 'noSuchComplaint'>
  'webhook.get': Result<WebhookView, IpcProblem | DatabaseFault>
  'webhook.save': Result<WebhookView, IpcProblem | DatabaseFault | WebhookProblem>
  'webhook.listUnsent': Result<Unsent, IpcProblem | DatabaseFault>
  'webhook.sendAgain': Result<Unsent, IpcProblem | DatabaseFault>
}
