import type { CallMove } from '../../call/callEvent.ts'
import type { CallState } from '../../call/callState.ts'
import { CALLER_EVENT_TYPES } from '../../ladder/ladder.ts'
import { RUNGS } from '../../ladder/rung.ts'
import { type CallVisit, visitAfter } from './callVisit.ts'
import { proveLine } from './proveLine.ts'
import type { Proving } from './proving.ts'
import { ladderKey, trimState } from './relevantFacts.ts'
import { proveWaysOut, takeMove, toStep } from './takeMove.ts'

/** What only the factual path hears: it leads to another step, and what it does to the ladder `caller.calmed` does too. */
const LEADS_ON: ReadonlySet<string> = new Set(['caller.hungUp', 'caller.askedForManager'])

/**
 * Walks the whole ladder at the first step, breadth first, and proves each state, each event and each line of it.
 * What happens on the ladder does not depend on the step, so that one step stands for all. Answers false where it was
 * stopped.
 */
export function exploreLadder(proving: Proving, start: CallVisit, proved: Set<string>): boolean {
  const { script, facts, mayGoOn } = proving
  const known = new Set([ladderKey(script.policy, start.state, facts)])
  const open = [start]
  for (const visit of open) {
    if (!mayGoOn()) return false
    proveWaysOut(proving, visit)
    for (const move of ladderMoves(visit.state)) {
      const after = takeMove(proving, visit, move)
      if (after === null) continue
      const next = visitAfter(visit, [move], trimState(facts, after))
      proveLine(proving, proved, next, after)
      const key = ladderKey(script.policy, next.state, facts)
      if (known.has(key)) continue
      known.add(key)
      open.push(next)
    }
  }
  return true
}

/** The first time that facts are held back leads to a line; from the second time on to a step. */
function ladderMoves({ stepId, ladder }: CallState): readonly CallMove[] {
  const heard = CALLER_EVENT_TYPES.filter((type) => !LEADS_ON.has(type)).filter(
    (type) => type !== 'caller.withheld' || ladder.withheld === 0,
  )
  return [
    ...heard.map((type) => ({ type })),
    ...RUNGS.map((rung): CallMove => ({ type: 'agent.overrode', target: { rung }, reason: 'misjudged' })),
    toStep(stepId),
  ]
}
