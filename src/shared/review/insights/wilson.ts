/** Bounds of a share, 0 to 1. */
export type Interval = { readonly low: number; readonly high: number }

/** Of the normal distribution: 95 % lie within as many deviations. */
const Z = 1.959964

/**
 * Where the true share lies with 95 % certainty if `part` of `whole` were counted (Wilson's score interval, which holds
 * for small counts and for shares near 0 and 1 too). Nothing counted: anything is possible.
 */
export function wilson(part: number, whole: number): Interval {
  if (whole <= 0) return { low: 0, high: 1 }
  const share = part / whole
  const square = Z * Z
  const middle = share + square / (2 * whole)
  const spread = Z * Math.sqrt((share * (1 - share)) / whole + square / (4 * whole * whole))
  const scale = 1 + square / whole
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) }
}
