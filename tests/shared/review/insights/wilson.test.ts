import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilson } from '../../../../src/shared/review/insights/wilson.ts'

describe('the interval of a share', () => {
  it.each([
    // Worked examples, as statistics programs give them.
    { part: 81, whole: 263, low: 0.2553, high: 0.3662 },
    { part: 0, whole: 10, low: 0, high: 0.2775 },
    { part: 10, whole: 10, low: 0.7225, high: 1 },
  ])('of $part in $whole is known', ({ part, whole, low, high }) => {
    const interval = wilson(part, whole)
    expect(interval.low).toBeCloseTo(low, 3)
    expect(interval.high).toBeCloseTo(high, 3)
  })

  it('holds the share and narrows as more is counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (whole, share) => {
        const part = Math.round(share * whole)
        const { low, high } = wilson(part, whole)
        expect(low <= part / whole + 1e-9 && part / whole <= high + 1e-9).toBe(true)
        const more = wilson(part * 10, whole * 10)
        expect(more.high - more.low).toBeLessThan(high - low)
      }),
    )
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  })
})
