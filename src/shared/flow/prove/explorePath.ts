import type { CallMove } from '../../call/callEvent.ts'
import type { CallState } from '../../call/callState.ts'
import { getStep } from '../../call/script.ts'
import { type CallVisit, visitAfter } from './callVisit.ts'
import { type Excursion, findExcursions } from './findExcursions.ts'
import { agentMoves, CALLER_LEADS_ON } from './pathMoves.ts'
import { proveLine } from './proveLine.ts'
import { atStep, movesVia, type Proving } from './proving.ts'
import { pathKey, trimState } from './relevantFacts.ts'
import { proveWaysOut, takeMove } from './takeMove.ts'

/** A state of the factual path, and where the agent can get from it by herself. */
export type PathVisit = { readonly visit: CallVisit; readonly onward: readonly string[] }

/** All states of the factual path by their keys, in the order of the shortest ways to them. */
export type ExploredPath = { readonly visits: ReadonlyMap<string, PathVisit>; readonly isComplete: boolean }

/**
 * Walks the factual path breadth first, over every choice, every capture and language that a condition asks for, and
 * every excursion to the ladder after which a condition sees something else. Proves each state on the way.
 */
export function explorePath(proving: Proving, start: CallVisit, proved: Set<string>): ExploredPath {
  const visits = new Map<string, PathVisit>()
  const waiting: CallVisit[][] = [[start]]
  const excursionsFrom = rememberExcursions(proving)
  for (let length = 0; length < waiting.length; length += 1) {
    for (const visit of waiting[length] ?? []) {
      const key = pathKey(proving.facts, visit.state)
      if (visits.has(key)) continue
      if (!proving.mayGoOn()) return { visits, isComplete: false }
      proveVisit(proving, visit, proved)
      const next = followAll(proving, visit, excursionsFrom(visit.state))
      visits.set(key, { visit, onward: next.filter(({ isOwn }) => isOwn).map(({ after }) => keyOf(proving, after)) })
      for (const { after } of next) if (!visits.has(keyOf(proving, after))) wait(waiting, after)
    }
    waiting[length] = []
  }
  return { visits, isComplete: true }
}

function keyOf({ facts }: Proving, { state }: CallVisit): string {
  return pathKey(facts, state)
}

function wait(waiting: CallVisit[][], visit: CallVisit): void {
  const queue = waiting[visit.length]
  if (queue === undefined) waiting[visit.length] = [visit]
  else queue.push(visit)
}

function proveVisit(proving: Proving, visit: CallVisit, proved: Set<string>): void {
  const { state } = visit
  proveLine(proving, proved, visit, state)
  proveWaysOut(proving, visit)
  if (getStep(proving.script, state.stepId).ends === true && state.suggestedOutcome === null) {
    proving.breaches.add(atStep('noOutcome', state.stepId), () => movesVia(visit))
  }
}

type Followed = { readonly after: CallVisit; readonly isOwn: boolean }

function followAll(proving: Proving, visit: CallVisit, excursions: readonly Excursion[]): readonly Followed[] {
  const follow = (moves: readonly CallMove[], isOwn: boolean): readonly Followed[] => {
    const after = followEach(proving, visit, moves)
    return after === null ? [] : [{ after, isOwn }]
  }
  return [
    ...agentMoves(proving.script, proving.facts, visit.state).flatMap((move) => follow([move], true)),
    ...CALLER_LEADS_ON.flatMap((move) => follow([move], false)),
    ...excursions.flatMap((moves) => follow(moves, false)),
  ]
}

function followEach(proving: Proving, visit: CallVisit, moves: readonly CallMove[]): CallVisit | null {
  let last = visit
  for (const move of moves) {
    const after = takeMove(proving, last, move)
    if (after === null) return null
    last = visitAfter(last, [move], trimState(proving.facts, after))
  }
  return moves.length === 1 ? last : visitAfter(visit, moves, last.state)
}

/** What the conditions see of a ladder decides its excursions, and a proof keeps one ladder for each of that. */
function rememberExcursions(proving: Proving): (state: CallState) => readonly Excursion[] {
  const known = new Map<string, readonly Excursion[]>()
  return (state) => {
    const { memory, strikes, warningsShown } = state.ladder
    const key = [memory, strikes, warningsShown].join()
    const excursions = known.get(key) ?? findExcursions(proving, state)
    known.set(key, excursions)
    return excursions.map((moves) => moves.map((move) => atSameStep(move, state.stepId)))
  }
}

function atSameStep(move: CallMove, stepId: string): CallMove {
  const isToStep = move.type === 'agent.overrode' && 'step' in move.target
  return isToStep ? { ...move, target: { step: stepId } } : move
}
