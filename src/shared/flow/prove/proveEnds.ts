import { getStep } from '../../call/script.ts'
import { reach } from '../flowGraph.ts'
import type { CallVisit } from './callVisit.ts'
import type { ExploredPath } from './explorePath.ts'
import { atStep, movesVia, type Proving } from './proving.ts'

/**
 * Proves that from every state of the factual path the agent can get to an end by her own choices (invariant 6). Where
 * exploration was stopped, what was not looked at counts as an end: a counter-example is always true. Told is only
 * where a call first gets into a trap: neither the states within it nor other ways that lead into the same one.
 */
export function proveEnds({ script, breaches }: Proving, explored: ExploredPath): void {
  const canEnd = findThoseThatEnd(explored, (visit) => getStep(script, visit.state.stepId).ends === true)
  const trapped = new Set<CallVisit>()
  const known = new Set<string>()
  const onwardFrom = (key: string) => explored.visits.get(key)?.onward ?? []
  for (const [key, { visit, onward }] of explored.visits) {
    if (canEnd.has(key)) continue
    const isWithin = visit.from !== null && trapped.has(visit.from)
    const isKnown = known.has(key) || onward.some((each) => known.has(each))
    if (!isWithin && !isKnown) breaches.add(atStep('noEnd', visit.state.stepId), () => movesVia(visit))
    trapped.add(visit)
    for (const each of reach([key], (from) => onwardFrom(from).filter((to) => !known.has(to)))) known.add(each)
  }
}

/** The keys of the states from which one that ends, or one not looked at, can be reached. */
function findThoseThatEnd({ visits }: ExploredPath, ends: (visit: CallVisit) => boolean): ReadonlySet<string> {
  const sources = new Map<string, string[]>()
  const canEnd: string[] = []
  for (const [key, { visit, onward }] of visits) {
    if (ends(visit) || onward.some((each) => !visits.has(each))) canEnd.push(key)
    for (const target of onward) {
      const known = sources.get(target)
      if (known === undefined) sources.set(target, [key])
      else known.push(key)
    }
  }
  return reach(canEnd, (key) => sources.get(key) ?? [])
}
