import type { CallEvent, CallMove, CallStarted } from '../call/callEvent.ts'
import type { CallProgress, CallState, Stage } from '../call/callState.ts'
import { reduceCall } from '../call/reduceCall.ts'
import type { Script } from '../call/script.ts'
import { stageOf } from '../call/stage.ts'
import { startCall } from '../call/startCall.ts'
import type { Random } from './random.ts'

/** An event and when it happened. */
export type SimulatedEvent = { readonly atMs: number; readonly event: CallEvent }

const SECOND_MS = 1000

/** A simulated call while it is being played: the machine's own rules take each event, and the clock goes on. */
export class CallLog {
  readonly script: Script
  readonly events: SimulatedEvent[]
  readonly #random: Random
  #progress: CallProgress
  #atMs: number
  #heardAtMs: number

  constructor(script: Script, started: CallStarted, startedAtMs: number, random: Random) {
    this.script = script
    this.events = [{ atMs: startedAtMs, event: started }]
    this.#random = random
    this.#progress = startCall(script, started)
    this.#atMs = startedAtMs
    this.#heardAtMs = startedAtMs
  }

  get progress(): CallProgress {
    return this.#progress
  }

  get now(): CallState {
    return this.#progress.now
  }

  get stage(): Stage {
    return stageOf(this.script.policy, this.now)
  }

  get atMs(): number {
    return this.#atMs
  }

  /** How long the caller has waited for a line since the last one, in seconds. */
  waitedSeconds(): number {
    return (this.#atMs - this.#heardAtMs) / SECOND_MS
  }

  /** The caller has heard a line: she waits for the next one from now on. */
  noteHeard(): void {
    this.#heardAtMs = this.#atMs
  }

  /** Takes an event after so many seconds; one that the machine refuses does not happen. Answers whether it did. */
  take(event: CallMove, seconds: readonly [low: number, high: number]): boolean {
    const next = reduceCall(this.script, this.#progress, event)
    if (!next.ok) return false
    this.#progress = next.value
    this.#atMs += Math.round(this.#random.between(...seconds) * SECOND_MS)
    this.events.push({ atMs: this.#atMs, event })
    return true
  }
}
