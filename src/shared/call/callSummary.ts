import { rungAt } from '../ladder/positions.ts'
import type { Rung } from '../ladder/rung.ts'
import type { CallState, Stage } from './callState.ts'
import type { Outcome, WrapUp } from './outcome.ts'
import { isIncident, prefillOutcome } from './prefillWrapUp.ts'
import type { Script } from './script.ts'
import { stageOf } from './stage.ts'

/** What lists and statistics know of a call; it follows from the events that still stand and from nothing else. */
export type CallSummary = {
  readonly stage: Stage
  readonly language: string
  readonly outcome: Outcome | null
  readonly highestRung: Rung | null
  readonly strikes: number
  readonly overrides: number
  readonly warningsShown: number
  readonly incident: boolean
  readonly complaint: boolean
  readonly stillCustomer: WrapUp['stillCustomer'] | null
  readonly causes: readonly string[]
}

/** The summary of a call in the state it has reached. */
export function summarise(script: Script, state: CallState): CallSummary {
  const { ladder, wrapUp } = state
  const endedAs = wrapUp?.outcome ?? (state.endedBy === null ? null : prefillOutcome(script, state))
  return {
    stage: stageOf(script.policy, state),
    language: state.language,
    outcome: wrapUp?.outcome ?? null,
    highestRung: ladder.highestPosition === 0 ? null : rungAt(script.policy, ladder.highestPosition),
    strikes: ladder.strikes,
    overrides: state.overrides,
    warningsShown: ladder.warningsShown,
    incident: wrapUp?.incident === true || isIncident(state, endedAs),
    complaint: wrapUp?.complaint ?? false,
    stillCustomer: wrapUp?.stillCustomer ?? null,
    causes: wrapUp?.causes ?? [],
  }
}
