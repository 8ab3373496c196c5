import type { CallMove } from '../../call/callEvent.ts'
import type { CallProgress, CallState } from '../../call/callState.ts'
import type { reduceCall } from '../../call/reduceCall.ts'
import type { Script } from '../../call/script.ts'
import type { Breach } from './breach.ts'
import { type CallVisit, movesTo } from './callVisit.ts'
import type { RelevantFacts } from './relevantFacts.ts'

/** What a proof works with: the script, the machine's own rules, and where breaches go. */
export type Proving = {
  readonly script: Script
  readonly reduce: typeof reduceCall
  /** What any condition of the flow asks for. */
  readonly facts: RelevantFacts
  /** What those that can still come up ask for. */
  readonly factsAt: (state: CallState) => RelevantFacts
  /** The captures that somebody can be asked for. */
  readonly mayFill: (name: string) => boolean
  readonly breaches: BreachList
  /** Counts one more state; false where exploration is to stop. */
  readonly mayGoOn: () => boolean
}

/** The most counter-examples of one kind; a flow that is not translated would have thousands. */
const MOST_OF_A_KIND = 50

/** The breaches found, each kind once for each place. */
export class BreachList {
  readonly #found: Breach[] = []
  readonly #places = new Set<string>()
  readonly #kinds = new Map<string, number>()
  /** There are more than listed. */
  hasMore = false

  get size(): number {
    return this.#found.length
  }

  /** Adds a breach unless its place is known; `moves` is only asked for then. */
  add(breach: Omit<Breach, 'moves'>, moves: () => readonly CallMove[]): void {
    const { code, stepId, lineKey, language } = breach
    const place = [code, lineKey ?? stepId, language].join('|')
    if (this.#places.has(place)) return
    this.#places.add(place)
    const count = (this.#kinds.get(code) ?? 0) + 1
    this.#kinds.set(code, count)
    if (count > MOST_OF_A_KIND) this.hasMore = true
    else this.#found.push({ ...breach, moves: moves() })
  }

  /** All of them, the shortest counter-examples first. */
  list(): readonly Breach[] {
    return this.#found.toSorted((a, b) => a.moves.length - b.moves.length)
  }
}

/** A breach that is about no line. */
export function atStep(code: Breach['code'], stepId: string): Omit<Breach, 'moves'> {
  return { code, stepId, lineKey: null, language: null }
}

/** A visit as the machine sees it. One state before it is enough to prove the way back. */
export function progressOf(state: CallState): CallProgress {
  return { now: state, past: null }
}

/** The events that lead to a visit and some more after it. */
export function movesVia(visit: CallVisit, ...more: readonly CallMove[]): readonly CallMove[] {
  return [...movesTo(visit), ...more]
}
