/** Where the time comes from; passed in so that tests decide what time it is. */
export type Clock = {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly nowMs: () => number
}
