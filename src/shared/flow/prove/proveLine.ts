import type { CallState } from '../../call/callState.ts'
import { speechOf } from '../../call/script.ts'
import { type CallVisit, movesTo } from './callVisit.ts'
import { findLineFaults } from './lineFaults.ts'
import type { Proving } from './proving.ts'

/**
 * Proves the line of a state (invariant 6), each line once: where exploration comes first is where a call shows it
 * soonest. `state` is as the machine gave it, before anything is trimmed off; `visit` leads there.
 */
export function proveLine(proving: Proving, proved: Set<string>, visit: CallVisit, state: CallState): void {
  const { script, mayFill, breaches } = proving
  if (state.endedBy !== null) return
  const { key } = speechOf(script, state)
  if (proved.has(key)) return
  proved.add(key)
  for (const { fault, language, first, there } of findLineFaults(script, state, mayFill)) {
    breaches.add({ code: fault, stepId: state.stepId, lineKey: key, language }, () => [
      ...first,
      ...movesTo(visit),
      ...there,
    ])
  }
}
