import type { AppParts } from './appParts.ts'
import { type LiveCall, stateOf } from './liveCall.ts'

/** A call in which nothing happened for half a day is on a screen that somebody forgot: retention must not wait for ever. */
const FORGOTTEN_AFTER_MS = 12 * 3_600_000

/** Whether an agent has a call open on her screen, silent or not: then nothing else may touch the disk. */
export function isCallGoingOn({ clock, liveCalls }: AppParts): boolean {
  const sinceMs = clock.nowMs() - FORGOTTEN_AFTER_MS
  return liveCalls.list().some((call) => stateOf(call).wrapUp === null && touchedAtMs(call) > sinceMs)
}

function touchedAtMs({ lastAtMs, openedAtMs }: LiveCall): number {
  return Math.max(lastAtMs, openedAtMs)
}
