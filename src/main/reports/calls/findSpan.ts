import type { CallQuery } from '../../../shared/review/callQuery.ts'
import type { ReadDb } from '../../db/database.ts'
import { prepared } from '../../db/prepared.ts'
import { startedAtMsOf } from '../../store/callIdTime.ts'

const ENDS = 'SELECT (SELECT min(call_id) FROM calls) AS first, (SELECT max(call_id) FROM calls) AS last'

/** The starts of the first and the last call of a span. */
export type CallSpan = { readonly firstMs: number; readonly lastMs: number }

/** The part of a span of time in which there are calls. */
export function findSpan(db: ReadDb, { fromMs, toMs }: Pick<CallQuery, 'fromMs' | 'toMs'>): CallSpan {
  const row = prepared<{ first: Uint8Array | null; last: Uint8Array | null }>(db, ENDS).get()
  const first = row?.first == null ? 0 : startedAtMsOf(row.first)
  const last = row?.last == null ? 0 : startedAtMsOf(row.last)
  return { firstMs: Math.max(first, fromMs ?? first), lastMs: Math.min(last, toMs ?? last) }
}
