import type { CallState } from '../call/callState.ts'
import { getStep, type Script } from '../call/script.ts'
import type { Reaction, StepPart } from '../flow/flow.ts'
import { rungAt } from '../ladder/positions.ts'
import type { Rung } from '../ladder/rung.ts'
import { assertNever } from '../result.ts'
import type { Caller } from './caller.ts'

/** What a caller hears of a call: the line just said, and how long she had to wait before it. */
export type CallerHears = {
  /** The rung of the line; null on the factual path. */
  readonly rung: Rung | null
  /** A line that leads back to the factual path; null where the step's own line was said. */
  readonly reaction: Reaction | null
  readonly part: StepPart
  readonly waitedSeconds: number
}

/** What a caller hears in a state of a call. */
export function callerHears(script: Script, state: CallState, waitedSeconds: number): CallerHears {
  const { shownPosition } = state.ladder
  return {
    rung: shownPosition === null ? null : rungAt(script.policy, shownPosition),
    reaction: shownPosition === null && state.factualLine !== 'step' ? state.factualLine : null,
    part: getStep(script, state.stepId).part,
    waitedSeconds,
  }
}

/** Longer than this, and waiting makes angry: the seconds beyond it count. */
const PATIENCE_SECONDS = 15
const HEAT_PER_SECOND = 0.004
/** What a line of the factual path does to a caller who can be reached. */
const HEAT_OF_PART: Readonly<Record<StepPart, number>> = {
  open: -0.03,
  listen: -0.14,
  understand: -0.16,
  clarify: -0.03,
  summarise: -0.08,
  options: -0.14,
  refuse: 0.2,
  passOn: 0.1,
  agree: -0.15,
  close: -0.2,
  unwilling: 0,
  manager: -0.06,
}
const HEAT_OF_REACTION = -0.08

/** How angry a caller is after what she has heard, from 0 to 1. */
export function heatAfter({ traits, heat }: Caller, hears: CallerHears): number {
  const waited = Math.max(0, hears.waitedSeconds - PATIENCE_SECONDS) * HEAT_PER_SECOND
  const said = effectOf(hears, traits.insight)
  const taken = said < 0 ? said * (1.3 - traits.persistence) : said * (0.5 + traits.anger)
  return Math.min(1, Math.max(0, heat + taken + waited))
}

function effectOf({ rung, reaction, part }: CallerHears, insight: number): number {
  if (rung !== null) return effectOfRung(rung, insight)
  return reaction === null ? HEAT_OF_PART[part] : HEAT_OF_REACTION
}

/** A request and a warning help with those who can see that they went too far; others they provoke. */
function effectOfRung(rung: Rung, insight: number): number {
  switch (rung) {
    case 'acknowledge':
      return -0.2
    case 'restate':
      return -0.22
    case 'requestRespect':
      return 0.08 - 0.5 * insight
    case 'warn':
      return 0.05 - 0.8 * insight
    case 'endCall':
      return 0
    default:
      return assertNever(rung)
  }
}
