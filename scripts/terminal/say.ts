/** Tells the person at the terminal what is being done. */
export function say(text: string): void {
  console.log(`[ruhepol] ${text}`)
}

/** Seconds since `startedAtMs`, for people. */
export function secondsSince(startedAtMs: number): string {
  return `${((performance.now() - startedAtMs) / 1000).toFixed(1)} s`
}
