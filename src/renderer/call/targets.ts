import type { CallMove } from '../../shared/call/callEvent.ts'
import type { CallState } from '../../shared/call/callState.ts'
import type { Script } from '../../shared/call/script.ts'
import { mayEnd } from '../../shared/ladder/ladder.ts'
import { repetitionsOf } from '../../shared/ladder/positions.ts'
import { RUNGS, type Rung } from '../../shared/ladder/rung.ts'

type Target = Extract<CallMove, { type: 'agent.overrode' }>['target']

/** A rung as an override may reach it, or why it may not. */
export type RungTarget = {
  readonly rung: Rung
  readonly refused: 'rungNotInPolicy' | 'warningMissing' | null
}

/** The rungs that an override may lead to, the refused ones with their reason. */
export function listRungTargets({ policy }: Script, { ladder }: CallState): readonly RungTarget[] {
  return RUNGS.map((rung) => ({ rung, refused: refusalOf(rung) }))

  function refusalOf(rung: Rung): RungTarget['refused'] {
    if (repetitionsOf(policy, rung) === 0) return 'rungNotInPolicy'
    return rung === 'endCall' && !mayEnd(policy, ladder) ? 'warningMissing' : null
  }
}

/** What an override most often wants: back to the factual path where it was left, or from there to the first rung. */
export function firstTarget(state: CallState): string {
  return state.ladder.shownPosition === null ? 'rung:acknowledge' : `step:${state.stepId}`
}

/** The target that a value of the list stands for. */
export function parseTarget(value: string): Target {
  const rung = RUNGS.find((each) => `rung:${each}` === value)
  return rung === undefined ? { step: value.slice('step:'.length) } : { rung }
}
