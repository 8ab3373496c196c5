/** One measured figure as `--json` prints it: `ok` says whether `value` is within `limit`. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'ratio' | 'mb' | 'bytes' | 'count'
  readonly limit: number
  readonly ok: boolean
}

/** A figure that must not exceed its limit. */
export function figure(name: string, value: number, unit: Figure['unit'], limit: number): Figure {
  const rounded = Math.round(value * 1000) / 1000
  return { name, value: rounded, unit, limit, ok: rounded <= limit }
}

/** The value below which the share `p` (0 to 1) of the samples lies. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))]
  if (value === undefined) throw new Error('no samples')
  return value
}

/** The middle of the samples. */
export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5)
}

/** How long `work` takes, in milliseconds. */
export function timeMs(work: () => void): number {
  const before = performance.now()
  work()
  return performance.now() - before
}

/** Prints figures as a table for people, or as one JSON object a line. */
export function printFigures(figures: readonly Figure[], json: boolean): void {
  for (const each of figures) {
    if (json) {
      console.log(JSON.stringify(each))
      continue
    }
    const verdict = each.ok ? 'ok  ' : 'MISS'
    console.log(
      `${verdict} ${each.name.padEnd(28)} ${String(each.value).padStart(10)} ${each.unit.padEnd(6)} ≤ ${each.limit}`,
    )
  }
}
