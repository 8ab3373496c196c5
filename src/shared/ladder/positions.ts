import type { LadderPolicy } from '../policy/policy.ts'
import { RUNGS, type Rung } from './rung.ts'

/** One place on the ladder under a policy: a rung, and which of its repetitions (1-based, `of` in all). */
export type Position = { readonly rung: Rung; readonly repetition: number; readonly of: number }

/** How many positions a rung takes under a policy: 0 when the policy leaves it out. */
export function repetitionsOf(policy: LadderPolicy, rung: Rung): number {
  switch (rung) {
    case 'restate':
      return policy.restate ? 1 : 0
    case 'requestRespect':
      return policy.requests
    case 'warn':
      return policy.warnings
    default:
      return 1
  }
}

/** All positions of the ladder under a policy, lowest first; position number p is the element at p − 1. */
export function listPositions(policy: LadderPolicy): readonly Position[] {
  return RUNGS.flatMap((rung) => {
    const of = repetitionsOf(policy, rung)
    return Array.from({ length: of }, (_, index) => ({ rung, repetition: index + 1, of }))
  })
}

/** The number of the last position, which is always `endCall`. */
export function lastPosition(policy: LadderPolicy): number {
  return RUNGS.reduce((sum, rung) => sum + repetitionsOf(policy, rung), 0)
}

/** The position with the number `position` (from 1). Throws on a number the policy does not have. */
export function getPosition(policy: LadderPolicy, position: number): Position {
  let before = 0
  for (const rung of RUNGS) {
    const of = repetitionsOf(policy, rung)
    if (position > before && position <= before + of) return { rung, repetition: position - before, of }
    before += of
  }
  throw new Error(`the ladder has no position ${position}`)
}

/** The rung at a position number. */
export function rungAt(policy: LadderPolicy, position: number): Rung {
  return getPosition(policy, position).rung
}

/** The first position of a rung; a rung that the policy leaves out counts as the nearest lower one that exists. */
export function firstPositionOf(policy: LadderPolicy, rung: Rung): number {
  const index = RUNGS.indexOf(rung)
  const lower = RUNGS.slice(0, index)
  if (repetitionsOf(policy, rung) > 0) return lower.reduce((sum, each) => sum + repetitionsOf(policy, each), 1)
  const nearest = lower.findLast((each) => repetitionsOf(policy, each) > 0)
  return nearest === undefined ? 1 : firstPositionOf(policy, nearest)
}
