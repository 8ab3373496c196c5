import type { CallMove } from '../../call/callEvent.ts'

/** How an invariant of the rules is broken. The codes are stable; the words belong to the screen. */
export type BreachCode =
  /** 1: the goodbye is shown before the announced warnings, and no threat stands that ends the call. */
  | 'endsUnwarned'
  /** 3: going back is refused or does not restore the state before. */
  | 'noWayBack'
  /** 3: an override to the step does not lead to the factual path. */
  | 'noWayToPath'
  /** 3: the call cannot be finished, hung up or saved. */
  | 'noWayOut'
  /** 6: nothing is there to be said in a language of the flow. */
  | 'noLine'
  /** 6: a line is said in another language than the one spoken. */
  | 'otherLanguage'
  /** A line is shown with `{{…}}` that nothing fills. */
  | 'openVariable'
  /** A choice, or what the caller does, leads to a step that the flow does not have. */
  | 'leadsNowhere'
  /** 6: from here on no choice of the agent leads to an end. */
  | 'noEnd'
  /** 6: the call can end here, and no step on the way says what it has come to. */
  | 'noOutcome'

/** Which of the invariants each way of breaking belongs to. */
export const INVARIANT_OF = {
  endsUnwarned: 1,
  noWayBack: 3,
  noWayToPath: 3,
  noWayOut: 3,
  noLine: 6,
  otherLanguage: 6,
  openVariable: 6,
  leadsNowhere: 6,
  noEnd: 6,
  noOutcome: 6,
} as const satisfies Record<BreachCode, number>

/** A broken invariant with its counter-example. */
export type Breach = {
  readonly code: BreachCode
  /** The step of the factual path that the call is on there, or left for the ladder. */
  readonly stepId: string
  /** The key of the line that is wrong, `step:…`, `rung:…` or `reaction:…`; null where it is not about a line. */
  readonly lineKey: string | null
  readonly language: string | null
  /**
   * The events after the start of a call in the flow's first language that lead there. For `noWayBack`, `noWayToPath`,
   * `noWayOut` and `leadsNowhere` the last one is the event that does not do what it should.
   */
  readonly moves: readonly CallMove[]
}
