import { createContext, useContext } from 'react'
import type { Rung } from '../../shared/ladder/rung.ts'
import type { Tone } from '../ui/Badge.tsx'

/** A word or number beside a step or a rung, with its meaning; `words` where it is too short to be read aloud. */
export type PlanMark = { readonly text: string; readonly tone: Tone; readonly words?: string }

/** A word or number on a choice; `weight`, 0 to 1: as wide is the band behind its line. */
export type WayMark = { readonly text: string; readonly weight?: number }

/** What lies over the plan: where a call stands, how often a run came by, what real calls did. */
export type PlanMarks = {
  /** The key of what is said now, as lines have it: `step:…`, `rung:…` or `reaction:…`. */
  readonly current: string | null
  readonly steps: ReadonlyMap<string, PlanMark>
  /** By the ids of step and choice with a slash between them. */
  readonly choices: ReadonlyMap<string, WayMark>
  readonly rungs: ReadonlyMap<Rung, PlanMark>
}

/** Nothing lies over the plan. */
const NO_MARKS: PlanMarks = { current: null, steps: new Map(), choices: new Map(), rungs: new Map() }

/** Gives the plan what lies over it. */
export const PlanMarksContext = createContext<PlanMarks>(NO_MARKS)

/** What lies over the plan now. */
export function usePlanMarks(): PlanMarks {
  return useContext(PlanMarksContext)
}
