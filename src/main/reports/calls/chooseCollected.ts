import type { ReadDb } from '../../db/database.ts'
import { prepared } from '../../db/prepared.ts'
import type { SqlFilter } from './callFilters.ts'
import { type Chosen, entriesOf, lead, type Span } from './chooseWalks.ts'
import { findSpan } from './findSpan.ts'
import type { Walk } from './walk.ts'

/** Entries that are counted at most; counting matches of a search takes some microseconds each. */
const COUNTED = { filter: 100_000, text: 3000 } as const
/** So few calls are sorted at once in any case: some milliseconds. */
const FEW = 2000

/**
 * The walks over all calls of a query, where they are so few that it is less work to sort them than to go along the
 * index of the order until a page is full; null where it is more.
 */
export function chooseCollected(db: ReadDb, filters: readonly SqlFilter[], span: Span, limit: number): Chosen | null {
  const total = Math.max(1, countEver(db))
  const counted = filters
    .filter(({ walks }) => walks.length > 0)
    .map((filter) => {
      const most = filter.name === 'text' ? COUNTED.text : COUNTED.filter
      const count = countUpTo(db, filter.walks, span, most)
      return { filter, count, isWhole: count <= most }
    })
  const inSpan = { filter: undefined, count: total * shareOf(db, span), isWhole: true }
  const ways = span.fromMs === null && span.toMs === null ? counted : [...counted, inSpan]
  const passing = ways.reduce((share, { count }) => share * Math.min(1, count / total), 1)
  const alongIndex = limit / Math.max(passing, 1 / total)
  const [best] = ways.filter(({ isWhole }) => isWhole).sort((a, b) => a.count - b.count)
  return best !== undefined && best.count <= Math.max(FEW, alongIndex) ? lead(filters, best.filter) : null
}

/** How many calls there have been: the devices count them. */
function countEver(db: ReadDb): number {
  return prepared<{ calls: number }>(db, 'SELECT sum(last_call_sequence) AS calls FROM devices').get()?.calls ?? 0
}

/** The share of all calls that a span has, if they lie evenly over the time. */
function shareOf(db: ReadDb, span: Span): number {
  const all = findSpan(db, { fromMs: null, toMs: null })
  const part = findSpan(db, span)
  return Math.max(0, part.lastMs - part.firstMs) / Math.max(1, all.lastMs - all.firstMs)
}

function countUpTo(db: ReadDb, walks: readonly Walk[], span: Span, most: number): number {
  return walks.reduce((sum, walk) => {
    if (sum > most) return sum
    const { text, values } = entriesOf(walk, span)
    const sql = `SELECT count(*) AS found FROM (SELECT 1 ${text} LIMIT ${most + 1})`
    return sum + (prepared<{ found: number }>(db, sql).get(...values)?.found ?? 0)
  }, 0)
}
