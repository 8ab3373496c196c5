/** A count that may be shown; null where it is hidden, as it would say something about few people. */
export type Cell = number | null

/** Below this, groups are never shown: the smallest figure that published agreements and statistics offices use. */
export const SMALLEST_MINIMUM = 5

/**
 * The cells of a sum that is known, without those that would show a group smaller than `minimum`. One hidden cell alone
 * could be subtracted from the sum, so the next smallest ones go with it, until nobody can tell the hidden ones apart
 * (complementary suppression, as in official statistics). A zero tells of nobody and stays. `hidden`: cells that are
 * hidden for other reasons.
 */
export function hideSmall(
  counts: readonly number[],
  minimum: number,
  hidden: ReadonlySet<number> = new Set(),
): readonly Cell[] {
  const isHidden = (count: number, index: number) => count > 0 && (count < minimum || hidden.has(index))
  const all = counts.map((count, index) => ({ count, index }))
  const gone = all.filter(({ count, index }) => isHidden(count, index))
  if (gone.length === 0) return counts
  const others = all
    .filter(({ count, index }) => count > 0 && !isHidden(count, index))
    .sort((a, b) => a.count - b.count)
  let limit = 0
  for (const next of others) {
    // Of two that are equal both go: which one stayed would tell about the others.
    if (next.count > limit && isVague(gone, minimum)) break
    gone.push(next)
    limit = next.count
  }
  if (!isVague(gone, minimum)) return counts.map(() => null)
  const indexes = new Set(gone.map(({ index }) => index))
  return counts.map((count, index) => (indexes.has(index) ? null : count))
}

/**
 * Whether several values fit each hidden cell, also for who knows this rule: together they are twice what could be shown,
 * else two groups just under the minimum would be found by their sum.
 */
function isVague(gone: readonly { readonly count: number }[], minimum: number): boolean {
  const sum = gone.reduce((total, { count }) => total + count, 0)
  return gone.length > 1 && sum >= 2 * minimum && sum > gone.length
}

/** A part of a whole that is shown; hidden where the part, or what is left of the whole, is a small group. */
export function hidePart(part: number, whole: number, minimum: number): Cell {
  return hideSmall([part, whole - part], minimum)[0] ?? null
}

/**
 * Counts of which each holds the next, from the largest on: one is hidden where it is small, or where so few fell away
 * since the last one shown.
 */
export function hideInChain(counts: readonly number[], minimum: number): readonly Cell[] {
  const isShowable = (count: number) => count === 0 || count >= minimum
  const shown: Cell[] = []
  let last: number | null = null
  for (const count of counts) {
    const isShown: boolean = isShowable(count) && (last === null || isShowable(last - count))
    shown.push(isShown ? count : null)
    if (isShown) last = count
  }
  return shown
}
