import { getStep } from '../../call/script.ts'
import type { CallVisit } from './callVisit.ts'
import type { ExploredPath } from './explorePath.ts'
import { atStep, movesVia, type Proving } from './proving.ts'

/**
 * Proves that from every state of the factual path the agent can get to an end by her own choices (invariant 6). Where
 * exploration was stopped, what was not looked at counts as an end: a counter-example is always true. Told is only
 * where a call gets into the trap, not every state within it.
 */
export function proveEnds({ script, breaches }: Proving, { visits }: ExploredPath): void {
  const sources = new Map<string, string[]>()
  const canEnd = new Set<string>()
  for (const [key, { visit, onward }] of visits) {
    if (getStep(script, visit.state.stepId).ends === true) canEnd.add(key)
    for (const target of onward) {
      if (!visits.has(target)) canEnd.add(key)
      const known = sources.get(target)
      if (known === undefined) sources.set(target, [key])
      else known.push(key)
    }
  }
  for (const key of canEnd) for (const source of sources.get(key) ?? []) canEnd.add(source)
  const trapped = new Set<CallVisit>()
  for (const [key, { visit }] of visits) {
    if (canEnd.has(key)) continue
    trapped.add(visit)
    if (visit.from !== null && trapped.has(visit.from)) continue
    breaches.add(atStep('noEnd', visit.state.stepId), () => movesVia(visit))
  }
}
