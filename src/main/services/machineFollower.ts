import { isDeepStrictEqual } from 'node:util'
import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import { callMachine, placeOf } from '../../shared/call/callMachine.ts'
import type { CallId } from '../../shared/ids.ts'
import type { LiveCall } from './liveCall.ts'
import type { Log } from './log.ts'

type Followed = { readonly snapshot: SnapshotFrom<typeof callMachine>; readonly taken: number }

/** Runs work when nobody waits: `setImmediate`, or at once in tests. */
type Later = (work: () => void) => void

/**
 * Lets XState's machine, which the screen runs, take each logged event too, with its pure `transition`, and says so if it
 * does not arrive where the log is. It follows right after the answer instead of going before it: `reduceCall`, which is
 * all that the machine's transitions do, takes 10 µs where a step of the machine takes 60 (cold, between two commits).
 */
export class MachineFollower {
  readonly #log: Log
  readonly #later: Later
  readonly #followed = new Map<CallId, Followed>()
  readonly #waiting = new Map<CallId, LiveCall>()

  constructor(log: Log, later: Later = setImmediate) {
    this.#log = log
    this.#later = later
  }

  /** Follows a call to its newest event, soon. */
  follow(call: LiveCall): void {
    const isScheduled = this.#waiting.size > 0
    this.#waiting.set(call.callId, call)
    if (!isScheduled) this.#later(() => this.#followAll())
  }

  /** Forgets a call that is to be read again from disk, where it may lack what was erased. */
  forget(callId: CallId): void {
    this.#followed.delete(callId)
    this.#waiting.delete(callId)
  }

  #followAll(): void {
    const calls = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const call of calls) this.#followOne(call)
  }

  #followOne(call: LiveCall): void {
    const { callId, events, progress } = call
    const followed = takeAll(call, this.#followed.get(callId) ?? begin(call))
    if (progress.now.wrapUp === null) this.#followed.set(callId, followed)
    else this.#followed.delete(callId)
    if (!agrees(call, followed))
      this.#log.error('the machine disagrees with the log', { callId, seq: events.length - 1 })
  }
}

function begin({ rules, started }: LiveCall): Followed {
  const [snapshot] = initialTransition(callMachine, { script: rules, started })
  return { snapshot, taken: 1 }
}

function takeAll({ events }: LiveCall, { snapshot, taken }: Followed): Followed {
  let next = snapshot
  for (const { event } of events.slice(taken)) {
    if (event.type !== 'call.started') [next] = transition(callMachine, next, event)
  }
  return { snapshot: next, taken: events.length }
}

function agrees({ rules, progress }: LiveCall, { snapshot }: Followed): boolean {
  const { value, context } = snapshot
  const place = typeof value === 'string' ? value : value.talking
  return place === placeOf(rules, progress) && isDeepStrictEqual(context.progress.now, progress.now)
}
