import { type Flow, REACTIONS, type Reaction } from '../../../shared/flow/flow.ts'
import { RUNGS, type Rung } from '../../../shared/ladder/rung.ts'
import type { VisitCounts } from '../../../shared/simulate/visitCounts.ts'

/** How often simulated calls came by each place of a flow, the places that none came by included. */
export type Visits = {
  readonly steps: readonly { readonly stepId: string; readonly count: number }[]
  readonly choices: readonly { readonly stepId: string; readonly choiceId: string; readonly count: number }[]
  readonly rungs: readonly { readonly rung: Rung; readonly count: number }[]
  readonly reactions: readonly { readonly reaction: Reaction; readonly count: number }[]
}

/** The counts of all places of a flow, in the flow's own order. */
export function listVisits(flow: Flow, counts: VisitCounts): Visits {
  return {
    steps: flow.steps.map(({ id }) => ({ stepId: id, count: counts.steps[id] ?? 0 })),
    choices: flow.steps.flatMap(({ id, choices }) =>
      choices.map((choice) => ({
        stepId: id,
        choiceId: choice.id,
        count: counts.choices[`${id}/${choice.id}`] ?? 0,
      })),
    ),
    rungs: RUNGS.map((rung) => ({ rung, count: counts.rungs[rung] ?? 0 })),
    reactions: REACTIONS.map((reaction) => ({ reaction, count: counts.reactions[reaction] ?? 0 })),
  }
}
