import type { CallState } from './callState.ts'
import { type Script, speechOf } from './script.ts'

/** The key of the line on screen, as `Line.key`; null from wrap-up on. */
export function shownKeyOf(script: Script, state: CallState): string | null {
  return state.endedBy === null ? speechOf(script, state).key : null
}
