import type { Random } from './random.ts'

/** What a simulated caller is like, each from 0 to 1. */
export type CallerTraits = {
  /** How angry she is when she calls. */
  readonly anger: number
  /** How long she stays angry whatever is said. */
  readonly persistence: number
  /** How readily she sees that the agent is not to blame, and listens to a request. */
  readonly insight: number
  /** How soon anger turns against the person. */
  readonly abuse: number
}

/** A simulated caller at one moment of a call. Plain data: the next moment is another one. */
export type Caller = {
  readonly traits: CallerTraits
  /** How angry she is now, from 0 (calm) to 1. */
  readonly heat: number
  /** Insults, severe insults and threats so far. */
  readonly abuses: number
}

/** A caller as she is when the agent picks up. */
export function makeCaller(traits: CallerTraits): Caller {
  return { traits, heat: traits.anger, abuses: 0 }
}

/** How a hundred callers of a complaint line are spread: most only want their matter settled. */
const ANGRY_FROM = 0.7
const ABUSIVE_FROM = 0.95

/** Somebody who calls a complaint line. */
export function drawTraits(random: Random): CallerTraits {
  const kind = random.next()
  if (kind < ANGRY_FROM) return draw(random, [0.15, 0.6], [0.1, 0.5], [0.4, 0.95], [0, 0.15])
  if (kind < ABUSIVE_FROM) return draw(random, [0.5, 0.9], [0.3, 0.75], [0.2, 0.8], [0.05, 0.5])
  return draw(random, [0.7, 1], [0.4, 1], [0.1, 0.8], [0.45, 0.95])
}

type Range = readonly [low: number, high: number]

function draw(random: Random, anger: Range, persistence: Range, insight: Range, abuse: Range): CallerTraits {
  return {
    anger: random.between(...anger),
    persistence: random.between(...persistence),
    insight: random.between(...insight),
    abuse: random.between(...abuse),
  }
}
