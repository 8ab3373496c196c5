/** Tells the person at the terminal what is being done; on stderr, so that results on stdout stay clean. */
export function say(text: string): void {
  console.error(`[ruhepol] ${text}`)
}

/** Seconds since `startedAtMs`, for people. */
export function secondsSince(startedAtMs: number): string {
  return `${((performance.now() - startedAtMs) / 1000).toFixed(1)} s`
}
