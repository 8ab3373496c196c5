import type { Flow } from '../../../shared/flow/flow.ts'
import type { RunningTask } from '../worker/startLongTask.ts'

/** Long work on a flow: what it came to, and for which state of the flow that is true. */
export type RunState<T> = {
  readonly isRunning: boolean
  /** How much of it is done; it says nothing about how much is left. */
  readonly done: number
  readonly hasFailed: boolean
  readonly result: { readonly flow: Flow; readonly value: T } | null
}

/** Work that can be begun again and again; what came out last stays until there is something newer. */
export class LongRun<T> {
  readonly #listeners = new Set<() => void>()
  #running: RunningTask<T> | null = null
  #state: RunState<T> = { isRunning: false, done: 0, hasFailed: false, result: null }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly state = (): RunState<T> => this.#state

  /** Begins; whatever was under way is stopped. */
  start(flow: Flow, begin: (onProgress: (done: number) => void) => RunningTask<T>): void {
    this.#running?.cancel()
    const running = begin((done) => this.#isCurrent(running) && this.#set({ done }))
    this.#running = running
    this.#set({ isRunning: true, done: 0, hasFailed: false })
    running.answer.then(
      (value) => this.#finish(running, { result: { flow, value } }),
      () => this.#finish(running, { hasFailed: true }),
    )
  }

  /** Stops what is under way; what came out before stays. */
  cancel(): void {
    if (this.#running === null) return
    this.#running.cancel()
    this.#running = null
    this.#set({ isRunning: false })
  }

  #isCurrent(running: RunningTask<T>): boolean {
    return this.#running === running
  }

  #finish(running: RunningTask<T>, change: Partial<RunState<T>>): void {
    if (!this.#isCurrent(running)) return
    this.#running = null
    this.#set({ ...change, isRunning: false })
  }

  #set(change: Partial<RunState<T>>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
