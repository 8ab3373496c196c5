import { fail, ok, type Result } from '../result.ts'

/** What can become of a commitment. */
export const FOLLOW_UP_CHANGES = ['kept', 'broken', 'reopened', 'assigned', 'moved'] as const
/** What became of a commitment. */
export type FollowUpChangeKind = (typeof FOLLOW_UP_CHANGES)[number]

/** A change as it is stored: `value` is a name or a time in ms; empty takes an earlier one back. */
export type FollowUpChange = {
  readonly kind: FollowUpChangeKind
  readonly value: string
  readonly madeAtMs: number
}

/** What is known of a commitment beside what was agreed; it follows from its changes and nothing else. */
export type FollowUpProgress = {
  readonly status: 'open' | 'kept' | 'broken'
  /** Who took it over; null: it lies where it was agreed. */
  readonly assignedTo: string | null
  /** When it is due now; null: as agreed. */
  readonly movedToMs: number | null
  readonly settledAtMs: number | null
}

/** Why a change is refused: it is settled already, or not yet, or says nothing. */
export type FollowUpProblem = 'followUpSettled' | 'followUpNotSettled' | 'badInput'

/** How long a name may be, in characters. */
export const ASSIGNEE_LIMIT = 80

/** A commitment as it was agreed. */
export const AGREED: FollowUpProgress = { status: 'open', assignedTo: null, movedToMs: null, settledAtMs: null }

/** The commitment after a change, or why that is refused. */
export function takeChange(
  now: FollowUpProgress,
  { kind, value, madeAtMs }: FollowUpChange,
): Result<FollowUpProgress, FollowUpProblem> {
  const isOpen = now.status === 'open'
  if (kind === 'reopened')
    return isOpen ? fail('followUpNotSettled') : ok({ ...now, status: 'open', settledAtMs: null })
  if (!isOpen) return fail('followUpSettled')
  if (kind === 'kept' || kind === 'broken') return ok({ ...now, status: kind, settledAtMs: madeAtMs })
  if (kind === 'assigned') return ok({ ...now, assignedTo: value === '' ? null : value })
  if (value === '') return ok({ ...now, movedToMs: null })
  return /^\d{1,15}$/.test(value) ? ok({ ...now, movedToMs: Number(value) }) : fail('badInput')
}

/** When something is due, as a list groups it: before now, before the end of the day, after that or at no time. */
export type WhenDue = 'overdue' | 'today' | 'later'

/** Who may be proposed for a commitment: never whoever was abused in its call. */
export function proposeAssignees(names: readonly string[], abused: string | null): readonly string[] {
  return [...new Set(names)].filter((name) => name !== '' && name !== abused).toSorted((a, b) => a.localeCompare(b))
}
