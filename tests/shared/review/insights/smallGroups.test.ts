import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, hideInChain, hidePart, hideSmall } from '../../../../src/shared/review/insights/smallGroups.ts'

const MINIMUM = 5
const counts = fc.array(fc.oneof(fc.nat(8), fc.nat(500)), { minLength: 1, maxLength: 40 })
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

/** Every list of so many counts with a sum. */
function* listsWithSum(length: number, total: number): Generator<readonly number[]> {
  if (length === 1) {
    yield [total]
    return
  }
  for (let first = 0; first <= total; first += 1) {
    for (const rest of listsWithSum(length - 1, total - first)) yield [first, ...rest]
  }
}

describe('the cells of a sum', () => {
  it('never show a group below the minimum, and never one that can be subtracted', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const cells = hideSmall(all, MINIMUM)
        expect(cells.filter((cell) => cell !== null && cell > 0 && cell < MINIMUM)).toEqual([])
        const hidden = all.filter((_, index) => cells[index] === null)
        if (hidden.length === 0) return
        if (sum(all) >= MINIMUM) expect(sum(hidden)).toBeGreaterThanOrEqual(MINIMUM)
        expect(hidden.length > 1 || all.length === 1).toBe(true)
      }),
    )
  })

  it('keep what is shown as it is, and hide nothing where every group is large', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const cells = hideSmall(all, MINIMUM)
        expect(cells.every((cell, index) => cell === null || cell === all[index])).toBe(true)
        const large = all.map((count) => (count < MINIMUM ? 0 : count))
        expect(hideSmall(large, MINIMUM)).toEqual(large)
      }),
    )
  })

  it('leave several values open for each hidden one, also to who knows the rule and the sum', () => {
    for (const length of [2, 3, 4]) {
      for (let total = MINIMUM; total <= 16; total += 1) {
        const possible = new Map<string, Set<number>[]>()
        for (const all of listsWithSum(length, total)) {
          const cells = hideSmall(all, MINIMUM)
          const values = possible.get(JSON.stringify(cells)) ?? cells.map(() => new Set<number>())
          for (const [index, count] of all.entries()) values[index]?.add(count)
          possible.set(JSON.stringify(cells), values)
        }
        for (const [published, values] of possible) {
          const cells = JSON.parse(published) as Cell[]
          for (const [index, cell] of cells.entries()) {
            if (cell === null) expect(values[index]?.size, `${published} of ${total}`).toBeGreaterThan(1)
          }
        }
      }
    }
  })

  it.each([
    { all: [3, 20, 9], cells: [null, 20, null] },
    { all: [3, 0, 20], cells: [null, 0, null] },
    { all: [1, 1, 12, 30], cells: [null, null, null, 30] },
    { all: [2, 1], cells: [null, null] },
    { all: [1, 1, 1, 1, 1, 0], cells: [null, null, null, null, null, null] },
    { all: [0, 0], cells: [0, 0] },
    { all: [5, 5], cells: [5, 5] },
  ])('are $cells for $all', ({ all, cells }) => {
    expect(hideSmall(all, MINIMUM)).toEqual(cells)
  })
})

describe('a part of a whole', () => {
  it('is hidden where it or the rest is a small group', () => {
    expect(hidePart(4, 100, MINIMUM)).toBeNull()
    expect(hidePart(97, 100, MINIMUM)).toBeNull()
    expect(hidePart(95, 100, MINIMUM)).toBe(95)
    expect(hidePart(0, 100, MINIMUM)).toBe(0)
    expect(hidePart(100, 100, MINIMUM)).toBe(100)
    expect(hidePart(3, 3, MINIMUM)).toBeNull()
  })
})

describe('counts of which each holds the next', () => {
  it('show no two whose difference is a small group', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const falling = [...all].sort((a, b) => b - a)
        const shown = hideInChain(falling, MINIMUM).filter((cell) => cell !== null)
        for (const high of shown) {
          for (const low of shown) {
            const between = Math.abs(high - low)
            expect(between === 0 || between >= MINIMUM).toBe(true)
          }
        }
      }),
    )
  })

  it('show the funnel down to where it gets thin', () => {
    expect(hideInChain([100, 40, 38, 12, 3], MINIMUM)).toEqual([100, 40, null, 12, null])
    expect(hideInChain([4, 2, 0], MINIMUM)).toEqual([null, null, 0])
  })
})
