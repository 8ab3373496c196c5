import type { IdMaker } from './makeIds.ts'

/**
 * The id of the step with a name, made for each step in order. A name that no step has gets an id that none has either,
 * so that `checkFlow` tells what leads nowhere.
 */
export function nameTargets(names: Iterable<string>, newId: IdMaker): (name: string) => string {
  const ids = new Map<string, string>()
  const idOf = (name: string) => {
    const id = ids.get(name) ?? newId(name, `step-${ids.size + 1}`)
    ids.set(name, id)
    return id
  }
  for (const name of names) idOf(name)
  return idOf
}
