import { v7 as uuidv7 } from 'uuid'
import type { Clock } from '../../shared/clock.ts'

/** How many ids a millisecond can have before they are no longer sure to rise. */
const SEQUENCE_BITS = 31

/**
 * Makes UUIDv7s that carry the time of `clock` and rise within a millisecond: lists of calls are sorted by id alone,
 * which is the order of their starts.
 */
export function createIds(clock: Clock): () => string {
  let lastMs = Number.NEGATIVE_INFINITY
  let seq = 0
  return () => {
    const nowMs = clock.nowMs()
    seq = nowMs === lastMs ? seq + 1 : Math.floor(Math.random() * 2 ** (SEQUENCE_BITS - 1))
    lastMs = nowMs
    return uuidv7({ msecs: nowMs, seq })
  }
}
