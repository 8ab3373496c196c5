import type { Outcome, STILL_CUSTOMER } from '../../call/outcome.ts'
import type { Localized } from '../../flow/flow.ts'
import type { FlowVersionId } from '../../ids.ts'
import type { Rung } from '../../ladder/rung.ts'
import type { Cell } from './smallGroups.ts'

/** How far calls climbed: `reached` at least here; `stopped` no further, of whom `returned` came back. */
export type FunnelStep = {
  readonly rung: Rung
  readonly reached: Cell
  readonly stopped: Cell
  readonly returned: Cell
}

/** A cause by week and by the flow version under which the calls ran; `weeks` runs beside `Insights.weeks`. */
export type CauseFigures = {
  readonly cause: string
  readonly count: Cell
  readonly weeks: readonly Cell[]
  readonly flows: readonly { readonly flowVersionId: FlowVersionId; readonly count: Cell }[]
}

/**
 * A wording of a rung, in the form without captures where it has one: calls in which it was shown, and those that came
 * back to the factual path right after it. Under its id other flow versions may have other words: the calls are those of
 * `flowVersionIds`.
 */
export type WordingFigures = {
  readonly wordingId: string
  readonly text: Localized
  readonly flowVersionIds: readonly FlowVersionId[]
  readonly shown: Cell
  readonly returned: Cell
}

/** The wordings of a rung; `speech` is the rung, or `endCall.threat` for the goodbye after a threat. */
export type SpeechFigures = { readonly speech: SpeechName; readonly wordings: readonly WordingFigures[] }
/** What has wordings on the ladder. */
export type SpeechName = Rung | 'endCall.threat'

/** What became of the promises that calls of a period left. */
export const COMMITMENT_STATES = ['kept', 'broken', 'overdue', 'open'] as const
/** What became of a promise; `overdue` is open after its date. */
export type CommitmentState = (typeof COMMITMENT_STATES)[number]

/** All figures of a period, without what would show a small group. */
export type Insights = {
  readonly calls: Cell
  /** Mean length of a conversation; null where too few calls are behind it. */
  readonly meanSeconds: number | null
  readonly funnel: readonly FunnelStep[]
  readonly outcomes: readonly { readonly outcome: Outcome; readonly count: Cell }[]
  readonly stillCustomer: Readonly<Record<(typeof STILL_CUSTOMER)[number], Cell>>
  /** The first day of each week, a Monday, and the calls in it. */
  readonly weeks: readonly { readonly day: number; readonly calls: Cell }[]
  readonly causes: readonly CauseFigures[]
  readonly commitments: Readonly<Record<CommitmentState, Cell>>
  /** Seven days from Monday, 24 hours each. */
  readonly hours: readonly (readonly Cell[])[]
  readonly speeches: readonly SpeechFigures[]
  readonly incidents: Cell
  readonly complaints: Cell
  readonly overridden: Cell
}

/** A flow version that calls ran under. */
export type FlowChoice = { readonly flowVersionId: FlowVersionId; readonly name: Localized; readonly number: number }

/** The figures of a period and of the one it is compared with. */
export type InsightsAnswer = {
  readonly now: Insights
  readonly before: Insights | null
  readonly flows: readonly FlowChoice[]
  /** Whether any call was ever closed. */
  readonly hasCalls: boolean
  /** Groups with fewer calls are hidden. */
  readonly minimumGroup: number
}
