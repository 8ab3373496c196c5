import type { CallMove } from '../../call/callEvent.ts'
import type { CallState } from '../../call/callState.ts'
import { getStep } from '../../call/script.ts'
import { type CallVisit, visitAfter } from './callVisit.ts'
import { agentMoves, CALLER_LEADS_ON } from './pathMoves.ts'
import { proveLine } from './proveLine.ts'
import { atStep, movesVia, type Proving } from './proving.ts'
import { pathKey, trimState } from './relevantFacts.ts'
import { rememberExcursions } from './rememberExcursions.ts'
import { proveWaysOut, takeMove } from './takeMove.ts'

/** A state of the factual path, and where the agent can get from it by herself. */
export type PathVisit = { readonly visit: CallVisit; readonly onward: readonly number[] }

/** All states of the factual path by their numbers, in the order of the shortest ways to them. */
export type ExploredPath = { readonly visits: ReadonlyMap<number, PathVisit>; readonly isComplete: boolean }

/**
 * Walks the factual path breadth first, over every choice, every capture and language that a condition asks for, and
 * every excursion to the ladder after which a condition sees something else. Proves each state on the way.
 */
export function explorePath(proving: Proving, start: CallVisit, proved: Set<string>): ExploredPath {
  const visits = new Map<number, PathVisit>()
  const numberOf = makeNumbers(proving)
  const number = (visit: CallVisit): Numbered => ({ visit, id: numberOf(visit.state) })
  const waiting: Numbered[][] = [[number(start)]]
  const excursionsFrom = rememberExcursions(proving)
  for (let length = 0; length < waiting.length; length += 1) {
    for (const { visit, id } of waiting[length] ?? []) {
      if (visits.has(id)) continue
      if (!proving.mayGoOn()) return { visits, isComplete: false }
      proveVisit(proving, visit, proved)
      const byAgent = agentMoves(proving.script, proving.factsAt(visit.state), visit.state)
      const own = followAll(proving, visit, byAgent).map(number)
      const excursions = excursionsFrom(visit.state).map(({ moves, state }) => visitAfter(visit, moves, state))
      const heard = [visit, ...excursions].flatMap((each) => followAll(proving, each, CALLER_LEADS_ON)).map(number)
      const back = excursions.filter(({ state }) => state.ladder.shownPosition === null).map(number)
      visits.set(id, { visit, onward: own.map((each) => each.id) })
      for (const each of [...own, ...back, ...heard]) if (!visits.has(each.id)) wait(waiting, each)
    }
    waiting[length] = []
  }
  return { visits, isComplete: true }
}

type Numbered = { readonly visit: CallVisit; readonly id: number }

/** States that differ in nothing that decides have the same number. */
function makeNumbers({ factsAt }: Proving): (state: CallState) => number {
  const numbers = new Map<string, number>()
  return (state) => {
    const key = pathKey(factsAt(state), state)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
}

function wait(waiting: Numbered[][], each: Numbered): void {
  const queue = waiting[each.visit.length]
  if (queue === undefined) waiting[each.visit.length] = [each]
  else queue.push(each)
}

/** The ways out read nothing of what conditions ask for, so that each step is asked once. */
function proveVisit(proving: Proving, visit: CallVisit, proved: Set<string>): void {
  const { state } = visit
  const place = `ways out of ${state.stepId}`
  proveLine(proving, proved, visit, state)
  if (!proved.has(place)) proveWaysOut(proving, visit)
  proved.add(place)
  if (getStep(proving.script, state.stepId).ends === true && state.suggestedOutcome === null) {
    proving.breaches.add(atStep('noOutcome', state.stepId), () => movesVia(visit))
  }
}

function followAll(proving: Proving, visit: CallVisit, moves: readonly CallMove[]): readonly CallVisit[] {
  return moves.flatMap((move) => {
    const after = takeMove(proving, visit, move)
    return after === null ? [] : [visitAfter(visit, [move], trimState(proving.facts, after))]
  })
}
