import { statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 100

/** Waits until a file is there and not empty; false when it did not come in time. */
export async function waitForFile(file: string, timeoutMs: number): Promise<boolean> {
  const endsAtMs = performance.now() + timeoutMs
  while (performance.now() < endsAtMs) {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0) return true
    await sleep(POLL_MS, undefined, { ref: false })
  }
  return false
}
