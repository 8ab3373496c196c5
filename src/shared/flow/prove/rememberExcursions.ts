import type { CallMove } from '../../call/callEvent.ts'
import type { CallState } from '../../call/callState.ts'
import { isEnding } from '../../ladder/ladder.ts'
import { RUNGS } from '../../ladder/rung.ts'
import { type CallVisit, movesTo, visitAfter } from './callVisit.ts'
import { type Proving, progressOf } from './proving.ts'
import { ladderFactsKey, ladderKey, type RelevantFacts, trimState } from './relevantFacts.ts'
import { toStep } from './takeMove.ts'

/**
 * Events that lead up the ladder, after which the flow's conditions see another ladder: back to the same step, or as
 * far as a line of the ladder from which the caller can lead on to another step at once.
 */
export type Excursion = { readonly moves: readonly CallMove[]; readonly state: CallState }

/**
 * The shortest excursions from a state on the factual path, two for each answer that the conditions can get about the
 * ladder afterwards: one that ends on the ladder, one that is back at the step.
 */
function findExcursions(
  { script, reduce, facts }: Proving,
  state: CallState,
  relevant: RelevantFacts,
): readonly Excursion[] {
  const keyOf = (each: CallState) => ladderKey(script.policy, each, facts)
  const start: CallVisit = { state, from: null, moves: [], length: 0 }
  const known = new Set([keyOf(state)])
  const seen = new Set([answerAfter(relevant, state)])
  const found: Excursion[] = []
  const open = [start]
  for (const visit of open) {
    for (const move of excursionMoves(state.stepId)) {
      const next = reduce(script, progressOf(visit.state), move)
      if (!next.ok || known.has(keyOf(next.value.now))) continue
      const after = visitAfter(visit, [move], trimState(facts, next.value.now))
      known.add(keyOf(after.state))
      open.push(after)
      const answer = answerAfter(relevant, after.state)
      if (isEnding(script.policy, after.state.ladder) || seen.has(answer)) continue
      seen.add(answer)
      found.push({ moves: movesTo(after), state: after.state })
    }
  }
  return found
}

/** What conditions see, and whether a line of the ladder is on screen. */
function answerAfter(relevant: RelevantFacts, state: CallState): string {
  return `${state.ladder.shownPosition === null} ${ladderFactsKey(relevant, state)}`
}

/**
 * The excursions from each state. What happens on the ladder depends on the ladder alone and leaves everything else as
 * it was: so they are looked for once for each ladder, and then lead from any step with such a ladder.
 */
export function rememberExcursions(proving: Proving): (state: CallState) => readonly Excursion[] {
  const known = new Map<string, readonly Excursion[]>()
  return (state) => {
    const relevant = proving.factsAt(state)
    if (!relevant.warning && relevant.insultsFrom.length === 0) return []
    const { memory, strikes, warningsShown } = state.ladder
    const key = [memory, strikes, warningsShown, relevant.warning, ...relevant.insultsFrom].join()
    const excursions = known.get(key) ?? findExcursions(proving, state, relevant)
    known.set(key, excursions)
    return excursions.map(({ moves, state: after }) => ({
      moves: moves.map((move) => atSameStep(move, state.stepId)),
      state: trimState(proving.facts, {
        ...state,
        ladder: ladderAfter(state, after),
        showings: warningsOf(state, after),
      }),
    }))
  }
}

/** How often facts were held back belongs to the path and not to the excursion. */
function ladderAfter({ ladder: { withheld } }: CallState, after: CallState): CallState['ladder'] {
  return { ...after.ladder, withheld }
}

function warningsOf({ showings }: CallState, after: CallState): CallState['showings'] {
  const warnings = after.showings['rung:warn']
  return warnings === undefined ? showings : { ...showings, 'rung:warn': warnings }
}

function excursionMoves(stepId: string): readonly CallMove[] {
  return [
    { type: 'caller.insulted' },
    { type: 'caller.insultedSeverely' },
    { type: 'caller.threatened' },
    { type: 'caller.calmed' },
    ...RUNGS.map((rung): CallMove => ({ type: 'agent.overrode', target: { rung }, reason: 'misjudged' })),
    toStep(stepId),
  ]
}

function atSameStep(move: CallMove, stepId: string): CallMove {
  const isToStep = move.type === 'agent.overrode' && 'step' in move.target
  return isToStep ? { ...move, target: { step: stepId } } : move
}
