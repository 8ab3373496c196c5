import type { Flow } from '../flow.ts'

/**
 * A name for each step as a state of a drawn machine, by its id: XState reads a dot in a name as a path. Two steps never
 * share a name.
 */
export function nameStates(flow: Flow): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id } of flow.steps) {
    const plain = id.replaceAll('.', '-')
    const name = taken.has(plain) && !names.has(id) ? `${plain}-${names.size}` : plain
    names.set(id, name)
    taken.add(name)
  }
  return names
}
