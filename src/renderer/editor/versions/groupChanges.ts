import type { ChangeSpot, FlowChange } from '../../../shared/flow/diff/flowChange.ts'

/** The changes of one place. */
export type ChangesOfSpot = { readonly key: string; readonly spot: ChangeSpot; readonly changes: readonly FlowChange[] }

/** Changes by the place they belong to, in the order of their first. */
export function groupChanges(changes: readonly FlowChange[]): readonly ChangesOfSpot[] {
  const groups = new Map<string, FlowChange[]>()
  for (const change of changes) {
    const key = keyOf(change.spot)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [change])
    else group.push(change)
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group
    return first === undefined ? [] : [{ key, spot: first.spot, changes: group }]
  })
}

function keyOf(spot: ChangeSpot): string {
  return 'id' in spot ? `${spot.kind}:${spot.id}` : spot.kind
}
