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
  const known = new Set<number>()
  const onwardFrom = (id: number) => explored.visits.get(id)?.onward ?? []
  for (const [id, { visit, onward }] of explored.visits) {
    if (canEnd.has(id)) continue
    const isKnown = known.has(id) || onward.some((each) => known.has(each))
    if (!isKnown) breaches.add(atStep('noEnd', visit.state.stepId), () => movesVia(visit))
    for (const each of reach([id], (from) => onwardFrom(from).filter((to) => !known.has(to)))) known.add(each)
  }
}

/** The numbers of the states from which one that ends, or one not looked at, can be reached. */
function findThoseThatEnd({ visits }: ExploredPath, ends: (visit: CallVisit) => boolean): ReadonlySet<number> {
  const sources = new Map<number, number[]>()
  const canEnd: number[] = []
  for (const [id, { visit, onward }] of visits) {
    if (ends(visit) || onward.some((each) => !visits.has(each))) canEnd.push(id)
    for (const target of onward) {
      const known = sources.get(target)
      if (known === undefined) sources.set(target, [id])
      else known.push(id)
    }
  }
  return reach(canEnd, (id) => sources.get(id) ?? [])
}
