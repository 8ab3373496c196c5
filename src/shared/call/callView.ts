import { rungAt } from '../ladder/positions.ts'
import type { Rung } from '../ladder/rung.ts'
import type { CallState, Stage } from './callState.ts'
import { lineOf } from './line.ts'
import type { Script } from './script.ts'
import { stageOf } from './stage.ts'

/** A call as a reader sees it at one moment: what `play` prints and what a transcript is made of. */
export type CallView = {
  readonly stage: Stage
  /** The rung shown; null on the factual path and from wrap-up on. */
  readonly rung: Rung | null
  /** The memory of the ladder. */
  readonly position: number
  readonly strikes: number
  readonly stepId: string | null
  readonly line: string | null
}

/** A call as a reader sees it at one moment. */
export function viewOf(script: Script, state: CallState): CallView {
  const line = lineOf(script, state)
  const { shownPosition, memory, strikes } = state.ladder
  return {
    stage: stageOf(script.policy, state),
    rung: line === null || shownPosition === null ? null : rungAt(script.policy, shownPosition),
    position: memory,
    strikes,
    stepId: line === null ? null : state.stepId,
    line: line?.text ?? null,
  }
}
