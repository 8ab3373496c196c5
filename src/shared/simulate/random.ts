/** Chance that can be repeated: the same seed gives the same draws on every machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean
  readonly between: (low: number, high: number) => number
  /** A whole number; both ends are included. */
  readonly whole: (low: number, high: number) => number
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
}

const RANGE = 2 ** 32

/** Makes a generator from a seed, and from the number of the one wanted among those of that seed. */
export function makeRandom(seed: number, stream = 0): Random {
  let state = mix(mix(seed) ^ stream)
  // SplitMix with 32 bits of state: good enough to tell stories with.
  const next = () => {
    state = (state + 0x9e3779b9) | 0
    return mix(state) / RANGE
  }
  const between = (low: number, high: number) => low + next() * (high - low)
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1))
  return {
    next,
    between,
    whole,
    chance: (probability) => next() < probability,
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
  }
}

/** MurmurHash3's last step: different numbers stay different. */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
