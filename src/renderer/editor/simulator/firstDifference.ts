import { shownKeyOf } from '../../../shared/call/shownKeyOf.ts'
import type { SimulatedCall } from './simulation.ts'

/** The first event of a recorded call that leads elsewhere now, and the key of the line it led to then (null: wrap-up). */
export type Difference = { readonly at: number; readonly recorded: string | null }

/** Where a recorded call that is played again first goes otherwise; what a person has done otherwise herself does not count. */
export function firstDifference({ script, moves, states, rehearsal }: SimulatedCall): Difference | null {
  const recorded = rehearsal.recorded ?? []
  for (const [at, key] of recorded.entries()) {
    const after = states[at + 1]
    if (after === undefined || moves[at] !== rehearsal.moves[at]) return null
    if (shownKeyOf(script, after.now) !== key) return { at, recorded: key }
  }
  return null
}
