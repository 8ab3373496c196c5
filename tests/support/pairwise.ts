/**
 * A small part of `rows` in which every pair of values of two different fields still occurs, chosen greedily:
 * always the row next that has the most pairs not seen yet; then filled up to `atLeast`, evenly spread.
 */
export function choosePairwise<Row extends object>(rows: readonly Row[], atLeast = 0): readonly Row[] {
  const missing = new Set(rows.flatMap(pairsOf))
  const chosen = new Set<Row>()
  while (missing.size > 0) {
    const best = bestOf(rows, missing)
    chosen.add(best)
    for (const pair of pairsOf(best)) missing.delete(pair)
  }
  const others = rows.filter((row) => !chosen.has(row))
  const wanted = Math.max(0, atLeast - chosen.size)
  return [...chosen, ...others.filter((_, index) => (index * wanted) % others.length < wanted)]
}

/** Every pair of values of two different fields in a row, as text. */
export function pairsOf(row: object): readonly string[] {
  const values = Object.entries(row).map(([name, value]) => `${name}=${String(value)}`)
  return values.flatMap((first, index) => values.slice(index + 1).map((second) => `${first} ${second}`))
}

function bestOf<Row extends object>(rows: readonly Row[], missing: ReadonlySet<string>): Row {
  const gains = rows.map((row) => pairsOf(row).filter((pair) => missing.has(pair)).length)
  const best = rows[gains.indexOf(Math.max(...gains))]
  if (best === undefined) throw new Error('no rows to choose from')
  return best
}
