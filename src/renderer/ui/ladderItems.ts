import type { CallState } from '../../shared/call/callState.ts'
import type { Script } from '../../shared/call/script.ts'
import { repetitionsOf, rungAt } from '../../shared/ladder/positions.ts'
import { RUNGS, type Rung } from '../../shared/ladder/rung.ts'
import type { LadderItem } from './LadderList.tsx'

/** The ladder of a call's policy with what was said and what is on screen. */
export function listLadderItems({ policy }: Script, state: CallState): readonly LadderItem[] {
  const { shownPosition } = state.ladder
  const shown = shownPosition === null || state.endedBy !== null ? null : rungAt(policy, shownPosition)
  return RUNGS.filter((rung) => repetitionsOf(policy, rung) > 0).map((rung) => ({
    rung,
    said: saidCount(state, rung),
    current: rung === shown,
  }))
}

function saidCount({ showings }: CallState, rung: Rung): number {
  return (showings[`rung:${rung}`] ?? 0) + (rung === 'endCall' ? (showings['rung:endCall.threat'] ?? 0) : 0)
}
