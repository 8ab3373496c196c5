import type { WriteDb } from '../db/database.ts'
import { immediately } from '../db/immediately.ts'
import { countGenerated, deleteGenerated, deleteGeneratedFromSearch } from '../store/generatedStore.ts'
import { rebuildRollups } from './recountFigures.ts'

/** Few enough for a transaction of about a second. */
const CALLS_AT_A_TIME = 1000

/**
 * Removes every call that the data generator made, with all that is stored about it, some at a time, and then counts
 * the figures of the calls that people had. Yields how many are gone. An interrupted run is taken up by the next one.
 */
export function removeGenerated(db: WriteDb): { readonly total: number; readonly work: Generator<number> } {
  return { total: countGenerated(db), work: removeAll(db) }
}

function* removeAll(db: WriteDb): Generator<number> {
  let removed = 0
  immediately(db, () => deleteGeneratedFromSearch(db))
  for (;;) {
    const count = immediately(db, () => deleteGenerated(db, CALLS_AT_A_TIME))
    if (count === 0) break
    removed += count
    yield removed
  }
  immediately(db, () => rebuildRollups(db))
}
