import type { Commitment } from '../../call/outcome.ts'
import type { CallId } from '../../ids.ts'
import type { Result } from '../../result.ts'
import type { FollowUpProblem, FollowUpProgress, WhenDue } from '../../review/followUp.ts'
import type { DatabaseFault, IpcProblem, JobProblem } from '../answers.ts'
import type { ComplaintCard } from '../complaints/answers.ts'
import type { IncidentItem } from '../incidents/answers.ts'
import type { Feedback } from '../reviews/answers.ts'

/** A commitment and what became of it. */
export type FollowUp = FollowUpProgress & {
  readonly callId: CallId
  readonly position: number
  /** What was promised; null once that is erased. */
  readonly what: string | null
  readonly owner: Commitment['owner']
  /** When it was agreed to be due. */
  readonly agreedAtMs: number | null
  /** When it is due now. */
  readonly dueAtMs: number | null
  readonly startedAtMs: number
  readonly callerName: string | null
  readonly reference: string | null
  /** Whether its call is an incident: then whoever was abused is not proposed for it. */
  readonly afterAbuse: boolean
  /** Who may be proposed to take it over. */
  readonly proposed: readonly string[]
}

/** Some commitments, and how many there are (counting stops where the number helps nobody). */
export type FollowUpGroup = { readonly count: number; readonly items: readonly FollowUp[] }
/** Open commitments by when they are due, or those that are done with. */
export type FollowUpList = Readonly<Record<WhenDue | 'settled', FollowUpGroup>>

/** A few of many. */
export type Some<T> = { readonly count: number; readonly items: readonly T[] }

/** What needs this person today; what her role has nothing to do with is empty. */
export type Today = {
  readonly incidents: Some<IncidentItem>
  readonly overdue: FollowUpGroup
  readonly dueToday: FollowUpGroup
  readonly complaints: Some<ComplaintCard>
  /** What others said of her own calls and she has not answered; that a call was in order wants no answer. */
  readonly reviews: Some<Feedback>
}

/** What each channel about commitments answers. */
export type FollowUpAnswers = {
  'followUps.list': Result<FollowUpList, IpcProblem | DatabaseFault | JobProblem>
  'followUps.change': Result<null, IpcProblem | DatabaseFault | FollowUpProblem | 'noSuchFollowUp'>
  'today.get': Result<Today, IpcProblem | DatabaseFault | JobProblem>
  'today.count': Result<number, IpcProblem | DatabaseFault>
}
