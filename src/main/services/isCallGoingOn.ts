import type { AppParts } from './appParts.ts'
import { LEFT_AFTER_MS } from './projectCall.ts'

/** Whether an agent is in a call: then nothing else may touch the disk. One that was left long ago does not count. */
export function isCallGoingOn({ clock, liveCalls }: AppParts): boolean {
  const call = liveCalls.findCurrent()
  return call !== null && clock.nowMs() - call.lastAtMs < LEFT_AFTER_MS
}
