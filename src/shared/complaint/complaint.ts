import { fail, ok, type Result } from '../result.ts'

/** Where a complaint stands: the columns of the board, in their order. */
export const COMPLAINT_STATUSES = ['new', 'owned', 'answered', 'closed'] as const
/** Where a complaint stands. */
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number]

/** What can happen to a complaint. */
export const COMPLAINT_ENTRY_KINDS = ['owner', 'answer', 'note', 'due', 'closed', 'reopened'] as const
/** What happened to a complaint. */
export type ComplaintEntryKind = (typeof COMPLAINT_ENTRY_KINDS)[number]

/** How long the name of an owner and the words of an entry may be, in characters. */
export const COMPLAINT_LIMITS = { owner: 80, text: 4000 } as const

/** One thing that happened: `value` is a name (owner), words (answer, note), or a time in milliseconds (due). */
export type ComplaintEntry = { readonly kind: ComplaintEntryKind; readonly value: string }

/** An entry with the moment it was made. */
export type TimedEntry = ComplaintEntry & { readonly madeAtMs: number }

/** What follows from the entries of a complaint. */
export type Complaint = {
  readonly openedAtMs: number
  readonly status: ComplaintStatus
  /** Null where nobody owns it. */
  readonly owner: string | null
  readonly dueAtMs: number | null
  /** Null while it is not closed. */
  readonly closedAtMs: number | null
}

/** Why an entry is refused. */
export type ComplaintProblem = 'complaintIsClosed' | 'complaintIsOpen' | 'ownerMissing' | 'textMissing' | 'badDue'

/** A complaint as it comes into the channel. */
export function openedComplaint(openedAtMs: number): Complaint {
  return { openedAtMs, status: 'new', owner: null, dueAtMs: defaultDueMs(openedAtMs), closedAtMs: null }
}

/**
 * The complaint after an entry. An owner makes a new one owned, an answer answered; `reopened` leads from closed or
 * answered back to owned, or to new where nobody owns it, and an owner who is taken away makes an owned one new again.
 */
export function takeComplaintEntry(complaint: Complaint, entry: TimedEntry): Result<Complaint, ComplaintProblem> {
  const { kind, value } = entry
  if (complaint.status === 'closed' && kind !== 'reopened' && kind !== 'note') return fail('complaintIsClosed')
  switch (kind) {
    case 'owner':
      return setOwner(complaint, value.trim())
    case 'answer':
      return value.trim() === '' ? fail('textMissing') : ok({ ...complaint, status: 'answered' })
    case 'note':
      return value.trim() === '' ? fail('textMissing') : ok(complaint)
    case 'due':
      return /^\d{1,15}$/.test(value) ? ok({ ...complaint, dueAtMs: Number(value) }) : fail('badDue')
    case 'closed':
      return ok({ ...complaint, status: 'closed', closedAtMs: entry.madeAtMs })
    case 'reopened':
      return reopen(complaint)
  }
}

function setOwner(complaint: Complaint, owner: string): Result<Complaint, ComplaintProblem> {
  if (owner === '') {
    if (complaint.owner === null) return fail('ownerMissing')
    return ok({ ...complaint, owner: null, status: complaint.status === 'owned' ? 'new' : complaint.status })
  }
  return ok({ ...complaint, owner, status: complaint.status === 'new' ? 'owned' : complaint.status })
}

function reopen(complaint: Complaint): Result<Complaint, ComplaintProblem> {
  if (complaint.status !== 'closed' && complaint.status !== 'answered') return fail('complaintIsOpen')
  return ok({ ...complaint, status: complaint.owner === null ? 'new' : 'owned', closedAtMs: null })
}

/** The complaint that its entries give, in their order; one that would be refused changes nothing. */
export function projectComplaint(openedAtMs: number, entries: readonly TimedEntry[]): Complaint {
  return entries.reduce((complaint, entry) => {
    const next = takeComplaintEntry(complaint, entry)
    return next.ok ? next.value : complaint
  }, openedComplaint(openedAtMs))
}

const WORKING_DAYS = 3
const END_OF_WORK_HOUR = 17

/** When a complaint is due by itself: at 17:00 local time on the third working day (Monday to Friday) after the call. */
export function defaultDueMs(openedAtMs: number): number {
  const day = new Date(openedAtMs)
  day.setHours(END_OF_WORK_HOUR, 0, 0, 0)
  for (let left = WORKING_DAYS; left > 0; ) {
    day.setDate(day.getDate() + 1)
    if (day.getDay() !== 0 && day.getDay() !== 6) left -= 1
  }
  return day.getTime()
}

/** Whether a complaint waits longer than it was to. */
export function isOverdue({ status, dueAtMs }: Pick<Complaint, 'status' | 'dueAtMs'>, nowMs: number): boolean {
  return status !== 'closed' && dueAtMs !== null && dueAtMs < nowMs
}

const REFERENCE_DIGITS = 12

/** What a complaint is called outside the app: the part of its call's id that is chance, not time, such as "3F2A-91C0-77DE". */
export function complaintReference(callId: string): string {
  const digits = callId.replaceAll('-', '').slice(-REFERENCE_DIGITS).toUpperCase()
  return digits.match(/.{4}/g)?.join('-') ?? digits
}
