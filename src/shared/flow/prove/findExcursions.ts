import type { CallMove } from '../../call/callEvent.ts'
import type { CallState } from '../../call/callState.ts'
import { RUNGS } from '../../ladder/rung.ts'
import { type CallVisit, movesTo, visitAfter } from './callVisit.ts'
import { type Proving, progressOf } from './proving.ts'
import { ladderFactsKey, ladderKey, trimState } from './relevantFacts.ts'
import { toStep } from './takeMove.ts'

/** Events that lead up the ladder and back to the same step, where the flow's conditions then see another ladder. */
export type Excursion = readonly CallMove[]

/**
 * The shortest excursions from a state on the factual path, one for each answer that the flow's conditions can get
 * about the ladder afterwards. Insults and overrides are enough for all of them.
 */
export function findExcursions({ script, reduce, facts }: Proving, state: CallState): readonly Excursion[] {
  if (!facts.warning && facts.insultsFrom.length === 0) return []
  const keyOf = (each: CallState) => ladderKey(script.policy, each, facts)
  const start: CallVisit = { state, from: null, moves: [], length: 0 }
  const known = new Set([keyOf(state)])
  const found = new Map<string, Excursion>([[ladderFactsKey(facts, state), []]])
  const open = [start]
  for (const visit of open) {
    for (const move of excursionMoves(state.stepId)) {
      const next = reduce(script, progressOf(visit.state), move)
      if (!next.ok || known.has(keyOf(next.value.now))) continue
      const after = visitAfter(visit, [move], trimState(facts, next.value.now))
      known.add(keyOf(after.state))
      open.push(after)
      const seen = ladderFactsKey(facts, after.state)
      if (after.state.ladder.shownPosition === null && !found.has(seen)) found.set(seen, movesTo(after))
    }
  }
  return [...found.values()].filter((moves) => moves.length > 0)
}

function excursionMoves(stepId: string): readonly CallMove[] {
  return [
    { type: 'caller.insulted' },
    { type: 'caller.calmed' },
    ...RUNGS.map((rung): CallMove => ({ type: 'agent.overrode', target: { rung }, reason: 'misjudged' })),
    toStep(stepId),
  ]
}
