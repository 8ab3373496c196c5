import type { FlowVersionId } from '../../shared/ids.ts'
import type { Counted } from '../../shared/review/countFigures.ts'
import type { WriteDb } from '../db/database.ts'
import { addToRollups, type DayFigures } from '../store/rollupStore.ts'

type Figure = Counted['figure']
/** Counts by figure and key. */
type Counts = Map<Figure, Map<string, number>>

/**
 * Sums the figures of many calls in memory, so that each row of the roll-ups is written once for all of them. Maps in
 * maps: joining the keys to one would take longer than counting.
 */
export class FiguresSum {
  readonly #versions = new Map<FlowVersionId, Map<number, Counts>>()

  /** Adds what one call counts. */
  add({ day, flowVersionId, counted }: DayFigures): void {
    const days = within(this.#versions, flowVersionId, () => new Map<number, Counts>())
    const counts = within(days, day, (): Counts => new Map())
    for (const { figure, key, count } of counted) {
      const byKey = within(counts, figure, () => new Map<string, number>())
      byKey.set(key, count + (byKey.get(key) ?? 0))
    }
  }

  /** Writes the sums and begins anew. Runs inside the caller's transaction. */
  write(db: WriteDb): void {
    for (const [flowVersionId, days] of this.#versions) {
      for (const [day, counts] of days) addToRollups(db, { day, flowVersionId, counted: listCounted(counts) })
    }
    this.#versions.clear()
  }
}

function within<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}

function listCounted(counts: Counts): readonly Counted[] {
  return [...counts].flatMap(([figure, byKey]) => [...byKey].map(([key, count]) => ({ figure, key, count })))
}
