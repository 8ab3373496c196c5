import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import type { Place } from '../../../shared/flow/edit/place.ts'
import { makePlaceFinder } from '../../../shared/flow/edit/placeOf.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { spotRowId } from './listRow.ts'

/** The row of the list at a place; null for what concerns the flow as a whole. */
export function rowIdAt({ spot, key }: Place): string | null {
  return spot.kind === 'flow' ? null : (key ?? spotRowId(spot))
}

/** What is wrong, by the rows it is told at. */
export function problemsOfRows(
  problems: readonly FlowProblem[],
  flow: Flow,
): ReadonlyMap<string, readonly FlowProblem[]> {
  const find = makePlaceFinder(flow)
  const byRow = new Map<string, FlowProblem[]>()
  for (const problem of problems) {
    const place = find(problem.path)
    const id = place === null ? null : rowIdAt(place)
    if (id === null) continue
    const known = byRow.get(id)
    if (known === undefined) byRow.set(id, [problem])
    else known.push(problem)
  }
  return byRow
}
