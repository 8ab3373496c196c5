/** What became of a list whose entries have ids. */
export type ListDiff<T> = {
  readonly added: readonly T[]
  readonly removed: readonly T[]
  /** Entries that are in both, as they were and as they are. */
  readonly kept: readonly (readonly [before: T, after: T])[]
  /** Whether the kept entries stand in another order. */
  readonly isReordered: boolean
}

/** Compares two lists by the ids of their entries. */
export function diffLists<T>(before: readonly T[], after: readonly T[], idOf: (entry: T) => string): ListDiff<T> {
  const old = new Map(before.map((entry) => [idOf(entry), entry]))
  const now = new Set(after.map(idOf))
  const kept = after.flatMap((entry) => {
    const was = old.get(idOf(entry))
    return was === undefined ? [] : [[was, entry] as const]
  })
  const left = before.filter((entry) => now.has(idOf(entry)))
  return {
    added: after.filter((entry) => !old.has(idOf(entry))),
    removed: before.filter((entry) => !now.has(idOf(entry))),
    kept,
    isReordered: left.some((entry, index) => idOf(entry) !== idOf(kept[index]?.[0] ?? entry)),
  }
}
