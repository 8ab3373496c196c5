import type { CallMove, CallStarted } from '../../../shared/call/callEvent.ts'
import type { CallProgress } from '../../../shared/call/callState.ts'
import type { CallProblem } from '../../../shared/call/reduceCall.ts'
import { makeScript, type Script } from '../../../shared/call/script.ts'
import { shownKeyOf } from '../../../shared/call/shownKeyOf.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { Policy } from '../../../shared/policy/policy.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { type Misfit, playCourse } from '../../../shared/simulate/playCourse.ts'
import { takeSafely } from '../../../shared/simulate/takeSafely.ts'

/** What a simulated call begins with, and what is known to happen in it. */
export type Rehearsal = {
  readonly policy: Policy
  readonly started: CallStarted
  readonly moves: readonly CallMove[]
  /** How many of the moves only bring the call to where it is to begin. */
  readonly presetCount: number
  /** How many of the moves have happened at first. */
  readonly at: number
  /** The key of the line that each move led to when it was recorded; null: wrap-up. */
  readonly recorded?: readonly (string | null)[]
}

/** A simulated call at one moment. */
export type SimulatedCall = {
  readonly rehearsal: Rehearsal
  readonly script: Script
  /** The flow as it was when the whole course fitted: it has names for what is gone since. */
  readonly known: Flow
  /** Everything that happened, and what was gone back from. */
  readonly moves: readonly CallMove[]
  /** How many of the moves have happened, as far as they fit. */
  readonly at: number
  /** The call after its start and after each move that fits; empty where the flow has nothing to begin with. */
  readonly states: readonly CallProgress[]
  /** The move that the flow as it is now refuses. */
  readonly misfit: Misfit | null
  /** Rises whenever the call has to be put on screen anew. */
  readonly opening: number
}

/** A call that is only tried out: real events under the flow in the making, kept nowhere. Tells its listeners. */
export class Simulation {
  readonly #listeners = new Set<() => void>()
  #flow: Flow
  #wantedAt = 0
  #call: SimulatedCall | null = null

  constructor(flow: Flow) {
    this.#flow = flow
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly call = (): SimulatedCall | null => this.#call

  /** Begins a call. */
  begin(rehearsal: Rehearsal): void {
    this.#wantedAt = rehearsal.at
    this.#open(rehearsal, rehearsal.moves)
  }

  /** Begins the same call anew. */
  restart(): void {
    if (this.#call === null) return
    const { rehearsal } = this.#call
    this.begin({ ...rehearsal, moves: rehearsal.moves.slice(0, rehearsal.presetCount), at: rehearsal.presetCount })
  }

  end(): void {
    this.#set(null)
  }

  /** Follows the flow in the making: the call so far is played on it again. Where it fits no more it stands still. */
  follow(flow: Flow): void {
    if (flow === this.#flow) return
    this.#flow = flow
    if (this.#call !== null) this.#open(this.#call.rehearsal, this.#call.moves)
  }

  /** Takes what happens next. What was gone back from and comes otherwise now is forgotten. */
  take(move: CallMove): Result<null, CallProblem> {
    const call = this.#call
    const now = call?.states[call.at]
    if (call === null || now === undefined) return fail('callIsClosed')
    const next = takeSafely(call.script, now, move)
    if (!next.ok) return next
    const at = call.at + 1
    this.#wantedAt = at
    this.#set({
      ...call,
      moves: [...call.moves.slice(0, call.at), move],
      at,
      states: [...call.states.slice(0, at), next.value],
      known: this.#flow,
      misfit: null,
    })
    return ok(null)
  }

  /** Goes back to where some of the moves had happened, or forward again. */
  goTo(at: number): void {
    if (this.#call === null) return
    this.#wantedAt = Math.max(0, Math.min(at, this.#call.moves.length))
    this.#open(this.#call.rehearsal, this.#call.moves)
  }

  #open(rehearsal: Rehearsal, moves: readonly CallMove[]): void {
    const script = makeScript(this.#flow, rehearsal.policy)
    const played = playCourse(script, rehearsal.started, moves)
    const states = played?.states ?? []
    const misfit = played?.misfit ?? null
    const fits = played !== null && misfit === null
    this.#set({
      rehearsal,
      script,
      known: fits ? this.#flow : (this.#call?.known ?? this.#flow),
      moves,
      at: Math.max(0, Math.min(this.#wantedAt, states.length - 1)),
      states,
      misfit,
      opening: (this.#call?.opening ?? 0) + 1,
    })
  }

  #set(call: SimulatedCall | null): void {
    this.#call = call
    for (const listener of this.#listeners) listener()
  }
}

/** A simulated call as it is now, to go on with it later. */
export function rehearsalNow(call: SimulatedCall | null): Rehearsal | null {
  return call === null ? null : { ...call.rehearsal, moves: call.moves, at: call.at }
}

/** What is on screen in a simulated call, as lines have their keys; null from wrap-up on and where there is none. */
export function lineKeyNow(call: SimulatedCall | null): string | null {
  const state = call?.states[call.at]
  return call === null || state === undefined ? null : shownKeyOf(call.script, state.now)
}
