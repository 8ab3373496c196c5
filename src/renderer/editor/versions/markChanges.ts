import type { FlowChange } from '../../../shared/flow/diff/flowChange.ts'
import type { Rung } from '../../../shared/ladder/rung.ts'
import { wayId } from '../plan/wayEdges.ts'
import type { PlanMark, PlanMarks, WayMark } from '../planMarks.ts'

/** The words of the three kinds of difference. */
export type DifferenceWords = { readonly added: string; readonly changed: string; readonly removed: string }

/** The differences between two flows as marks on a plan: steps and ways that are new, gone or changed. */
export function markChanges(changes: readonly FlowChange[], words: DifferenceWords): PlanMarks {
  const steps = new Map<string, PlanMark>()
  const rungs = new Map<Rung, PlanMark>()
  const choices = new Map<string, WayMark>()
  for (const change of changes) {
    const { spot } = change
    if (spot.kind === 'rung') rungs.set(spot.id, { text: words.changed, tone: 'amber' })
    if (spot.kind === 'threat') rungs.set('endCall', { text: words.changed, tone: 'amber' })
    if (spot.kind !== 'step') continue
    if (!isWhole(steps.get(spot.id), words)) steps.set(spot.id, markOf(change, words))
    const way = wayOf(change, words)
    if (way !== null) choices.set(wayId(spot.id, change.subject ?? ''), way)
  }
  return { current: null, steps, choices, rungs }
}

/** A step that is new or gone is nothing else. */
function isWhole(mark: PlanMark | undefined, { added, removed }: DifferenceWords): boolean {
  return mark?.text === added || mark?.text === removed
}

function markOf({ kind }: FlowChange, { added, changed, removed }: DifferenceWords): PlanMark {
  if (kind === 'stepAdded') return { text: added, tone: 'teal' }
  return kind === 'stepRemoved' ? { text: removed, tone: 'brick' } : { text: changed, tone: 'amber' }
}

function wayOf({ kind }: FlowChange, { added, changed }: DifferenceWords): WayMark | null {
  if (kind === 'choiceAdded') return { text: added }
  return kind === 'choiceTarget' || kind === 'choiceLabel' || kind === 'condition' ? { text: changed } : null
}
