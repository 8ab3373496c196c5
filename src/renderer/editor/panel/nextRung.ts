import { listPositions, repetitionsOf } from '../../../shared/ladder/positions.ts'
import type { Rung } from '../../../shared/ladder/rung.ts'
import type { LadderPolicy } from '../../../shared/policy/policy.ts'

/** Where the next insult leads from a rung under a policy, and how often it shows the same rung before. */
export type NextRung = { readonly rung: Rung; readonly repeats: number }

/** What follows a rung on the ladder; null for the last one, and for one that the policy leaves out. */
export function nextRung(policy: LadderPolicy, rung: Rung): NextRung | null {
  const count = repetitionsOf(policy, rung)
  if (count === 0) return null
  const positions = listPositions(policy)
  const next = positions[positions.findLastIndex((position) => position.rung === rung) + 1]
  return next === undefined ? null : { rung: next.rung, repeats: count - 1 }
}
