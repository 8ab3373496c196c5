import type { FlowVersionId } from '../../shared/ids.ts'
import type { Counted } from '../../shared/review/countFigures.ts'
import type { WriteDb } from '../db/database.ts'
import { addToRollups, type DayFigures } from '../store/rollupStore.ts'

type Sum = { readonly day: number; readonly flowVersionId: FlowVersionId; readonly counts: Map<string, Counted> }

/** Sums the figures of many calls in memory, so that each row of the roll-ups is written once for all of them. */
export class FiguresSum {
  readonly #sums = new Map<string, Sum>()

  /** Adds what one call counts. */
  add({ day, flowVersionId, counted }: DayFigures): void {
    const { counts } = this.#sumOf(day, flowVersionId)
    for (const each of counted) {
      const id = `${each.figure} ${each.key}`
      counts.set(id, { ...each, count: each.count + (counts.get(id)?.count ?? 0) })
    }
  }

  /** Writes the sums and begins anew. Runs inside the caller's transaction. */
  write(db: WriteDb): void {
    for (const { day, flowVersionId, counts } of this.#sums.values()) {
      addToRollups(db, { day, flowVersionId, counted: [...counts.values()] })
    }
    this.#sums.clear()
  }

  #sumOf(day: number, flowVersionId: FlowVersionId): Sum {
    const id = `${day} ${flowVersionId}`
    const found = this.#sums.get(id) ?? { day, flowVersionId, counts: new Map<string, Counted>() }
    this.#sums.set(id, found)
    return found
  }
}
