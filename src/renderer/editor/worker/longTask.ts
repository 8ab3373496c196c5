import type { Flow } from '../../../shared/flow/flow.ts'
import type { Breach } from '../../../shared/flow/prove/breach.ts'
import type { Unreached } from '../../../shared/flow/prove/findUnreached.ts'
import type { ListedPaths } from '../../../shared/flow/prove/listPaths.ts'
import type { Policy } from '../../../shared/policy/policy.ts'
import type { ScenarioRun } from '../../../shared/simulate/runScenario.ts'
import type { VisitCounts } from '../../../shared/simulate/visitCounts.ts'

/** What a proof of a flow came to. */
export type ProofReport = {
  readonly breaches: readonly Breach[]
  /** There are more breaches than listed. */
  readonly hasMore: boolean
  /** Every state was looked at. */
  readonly complete: boolean
  readonly states: number
  readonly unreached: Unreached
  readonly pathCount: number
  /** There are more paths than were counted. */
  readonly hasMorePaths: boolean
  readonly scenarios: readonly ScenarioRun[]
}

/** What each long task gives. */
export type LongTaskAnswers = {
  readonly prove: ProofReport
  readonly simulate: VisitCounts
  readonly listPaths: ListedPaths
  readonly runScenarios: readonly ScenarioRun[]
}

/** Work on a flow that takes its time. */
export type LongTask = { readonly flow: Flow; readonly policy: Policy } & (
  | { readonly kind: 'prove' }
  | { readonly kind: 'simulate'; readonly calls: number; readonly seed: number }
  | { readonly kind: 'listPaths'; readonly most: number; readonly skip: number }
  | { readonly kind: 'runScenarios' }
)

/** What the worker tells: how far it is, and at last what came out. */
export type LongTaskNews =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly value: LongTaskAnswers[LongTask['kind']] }
