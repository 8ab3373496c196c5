import type { CallId } from '../../shared/ids.ts'
import { type LiveCall, stateOf, unsavedCount } from './liveCall.ts'

/** The calls that main holds in memory: those that go on, and those that are not on disk yet. */
export class LiveCalls {
  readonly #calls = new Map<CallId, LiveCall>()

  /** The call with an id, null where it is not held. */
  find(callId: CallId): LiveCall | null {
    return this.#calls.get(callId) ?? null
  }

  /** Every call held, in the order in which they began here. */
  list(): readonly LiveCall[] {
    return [...this.#calls.values()]
  }

  /** The newest call that goes on. */
  findCurrent(): LiveCall | null {
    return this.list().findLast((call) => stateOf(call).wrapUp === null) ?? null
  }

  /** Holds a call, or its next state. */
  put(call: LiveCall): void {
    this.#calls.set(call.callId, call)
  }

  /** Puts back what was held before. */
  restore(callId: CallId, before: LiveCall | null): void {
    if (before === null) this.#calls.delete(callId)
    else this.#calls.set(callId, before)
  }

  /** Lets go of a call that is on disk: the next one who needs it reads it from there. */
  drop(callId: CallId): void {
    this.#calls.delete(callId)
  }

  /** The calls of which not everything is on disk. */
  listUnsaved(): readonly LiveCall[] {
    return this.list().filter((call) => unsavedCount(call) > 0)
  }

  /** How many events are only in memory. */
  countUnsaved(): number {
    return this.list().reduce((sum, call) => sum + unsavedCount(call), 0)
  }

  /** Notes that all of a call is on disk, and lets go of it if it is closed. */
  markSaved(call: LiveCall): void {
    if (stateOf(call).wrapUp !== null) this.#calls.delete(call.callId)
    else this.put({ ...call, savedCount: call.events.length, savedSummary: call.summary })
  }

  /** Counts again what is on disk: another file may know less. */
  recount(countSaved: (callId: CallId) => number): void {
    for (const call of this.list()) {
      const savedCount = Math.min(countSaved(call.callId), call.events.length)
      if (savedCount === call.events.length) this.markSaved(call)
      else this.put({ ...call, savedCount, savedSummary: null })
    }
  }
}
