import type { Localized, Reaction } from '../../flow/flow.ts'
import type { FlowChoice, SpeechFigures, SpeechName } from '../insights/insights.ts'
import type { Cell } from '../insights/smallGroups.ts'

/** A line of the flow: the calls in which it was said, and those of them in which the caller hung up on it. */
export type LineFigures = { readonly said: Cell; readonly lost: Cell }

/** A choice of a step: the calls in which it was taken. The newest of the versions has its words. */
export type ChoiceFigures = { readonly choiceId: string; readonly label: Localized; readonly taken: Cell }

/** A step that calls came to. */
export type StepFigures = LineFigures & {
  readonly stepId: string
  readonly title: Localized
  readonly choices: readonly ChoiceFigures[]
}

/** A rung, or the goodbye after a threat; `calmed`: the caller was back on the factual path right after it. */
export type RungFigures = LineFigures & { readonly speech: SpeechName; readonly calmed: Cell }

/** A line that leads back to the factual path. */
export type ReactionFigures = LineFigures & { readonly reaction: Reaction }

/** What became of a flow in its calls, without what would show a small group. Where nothing was counted there is no row. */
export type FlowCallFigures = {
  readonly calls: Cell
  readonly steps: readonly StepFigures[]
  readonly rungs: readonly RungFigures[]
  readonly reactions: readonly ReactionFigures[]
  readonly speeches: readonly SpeechFigures[]
  /** Calls that were ended for abuse, and for a threat. */
  readonly endedByAgent: Cell
  readonly endedForThreat: Cell
}

/** The figures of some versions of a flow, and of which there are any. */
export type FlowCallsAnswer = {
  readonly figures: FlowCallFigures
  /** The versions of the flow that calls ran under, the newest first. */
  readonly versions: readonly FlowChoice[]
  /** Whether calls from before these figures are still being counted. */
  readonly isCatchingUp: boolean
  /** Groups with fewer calls are hidden. */
  readonly minimumGroup: number
}
