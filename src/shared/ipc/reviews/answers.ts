import type { CallId } from '../../ids.ts'
import type { Result } from '../../result.ts'
import type { Verdict } from '../../review/verdict.ts'
import type { DatabaseFault, IpcProblem, LoggedCall } from '../answers.ts'

/** A review or an answer to one. Whoever took the call has no name here: names of agents are for herself. */
export type CallReview = {
  readonly reviewId: string
  readonly verdict: Verdict
  readonly note: string
  readonly madeAtMs: number
  readonly by: 'reader' | 'agent' | 'colleague'
  /** Of a colleague; null for the reader herself and for the agent. */
  readonly name: string | null
}

/** That somebody looked at the times of the steps, and why. */
export type LookUp = {
  readonly lookedAtMs: number
  readonly reason: string
  readonly by: 'reader' | 'colleague'
  readonly name: string | null
}

/** What became of a commitment, in the order of the wrap-up. */
export type CommitmentState = {
  readonly status: 'open' | 'kept' | 'broken'
  /** When it is due now: as agreed, or moved since. */
  readonly dueAtMs: number | null
  readonly assignedTo: string | null
}

/** A whole call with all that lies beside it, for one reader. */
export type CallFile = LoggedCall & {
  /** Whether the reader took this call. */
  readonly isOwn: boolean
  readonly mayReview: boolean
  /** False once the link to the agent is erased: then feedback would reach nobody. */
  readonly hasAgent: boolean
  /** `shown`: a time that is null is erased. `withheld`: none was sent; a look-up with a reason gives them. */
  readonly times: 'shown' | 'withheld'
  readonly commitments: readonly CommitmentState[]
  /** Oldest first. */
  readonly reviews: readonly CallReview[]
  /** Oldest first. */
  readonly lookUps: readonly LookUp[]
}

/** `alreadyReviewed`: nothing was written, as somebody else wrote meanwhile; `reviews` has it. */
export type ReviewSaved = {
  readonly kind: 'saved' | 'alreadyReviewed'
  readonly reviews: readonly CallReview[]
}

/** One of the reader's own calls that somebody has said something about. */
export type Feedback = {
  readonly callId: CallId
  readonly startedAtMs: number
  readonly verdict: Verdict
  readonly madeAtMs: number
  /** Whether she has answered since. */
  readonly answered: boolean
}

/** The time of each step, null where it is erased. */
export type StepTimes = { readonly times: readonly (number | null)[] }

type Refused = IpcProblem | DatabaseFault | 'noSuchCall'

/** What each channel of reviews answers. */
export type ReviewAnswers = {
  'calls.review': Result<ReviewSaved, Refused | 'agentUnknown'>
  'calls.answerReview': Result<ReviewSaved, Refused>
  'calls.listFeedback': Result<readonly Feedback[], IpcProblem | DatabaseFault>
  'calls.lookUp': Result<StepTimes, Refused>
  'calls.print': Result<{ readonly path: string }, Refused | 'cancelled' | 'cannotSave'>
}
