import type { Edge } from '@xyflow/react'
import type { Choice, Localized, Step } from '../../../shared/flow/flow.ts'
import type { PlanMarks } from '../planMarks.ts'
import { isSameList } from './stepNodes.ts'

/** What a line shows. */
export type WayData = {
  readonly label: Localized
  /** The choice is offered only under a condition. */
  readonly isConditional: boolean
  /** The choice leads back to where the main path was left: to no step of its own. */
  readonly leadsBack: boolean
  /** Its words are shown because its step is selected. */
  readonly isShown: boolean
  readonly mark: string | null
  /** How wide the band behind the line is, 0 to 1. */
  readonly weight: number
}

/** A choice as the canvas takes it. */
export type WayEdge = Edge<WayData, 'way'>

/** What the edges are made of. */
export type WayEdgesInput = {
  readonly steps: readonly Step[]
  readonly selected: ReadonlySet<string>
  /** The one way that is selected, by its id. */
  readonly way: string | null
  readonly marks: Pick<PlanMarks, 'choices'>
}

/** The id of a choice among all of the flow: ids hold no slash. */
export function wayId(stepId: string, choiceId: string): string {
  return `${stepId}/${choiceId}`
}

/** The step and the choice of such an id. */
export function readWayId(id: string): { readonly stepId: string; readonly choiceId: string } {
  const [stepId = '', choiceId = ''] = id.split('/')
  return { stepId, choiceId }
}

/**
 * The choices for the canvas, without those whose target does not exist. An edge that shows what it showed before is the
 * very same one.
 */
export function makeWayEdges(before: WayEdge[], { steps, selected, way, marks }: WayEdgesInput): WayEdge[] {
  const known = new Map(before.map((edge) => [edge.id, edge]))
  const ids = new Set(steps.map(({ id }) => id))
  const edges = steps.flatMap((step) => {
    const isShown = selected.has(step.id)
    return waysOf(step).flatMap((plain) => {
      if (!ids.has(plain.target)) return []
      const { text: mark = null, weight = 0 } = marks.choices.get(plain.id) ?? {}
      const isSelected = plain.id === way
      return [
        sameOr(
          known.get(plain.id),
          isShown || isSelected || mark !== null ? dress(plain, { isShown, mark, weight, isSelected }) : plain,
        ),
      ]
    })
  })
  return isSameList(before, edges) ? before : edges
}

const WAYS = new WeakMap<Step, readonly WayEdge[]>()

/** The ways of a step with nothing selected: made once for as long as the step stays the same. */
function waysOf(step: Step): readonly WayEdge[] {
  const known = WAYS.get(step)
  if (known !== undefined) return known
  const ways = step.choices.map((choice) => makeWay(step.id, choice))
  WAYS.set(step, ways)
  return ways
}

function makeWay(stepId: string, { id, label, goTo, when }: Choice): WayEdge {
  const leadsBack = !('step' in goTo)
  return {
    id: wayId(stepId, id),
    type: 'way',
    source: stepId,
    target: leadsBack ? stepId : goTo.step,
    data: { label, isConditional: when !== undefined, leadsBack, isShown: false, mark: null, weight: 0 },
    selected: false,
    reconnectable: false,
    domAttributes: { 'aria-hidden': true },
  }
}

type Dress = Pick<WayData, 'isShown' | 'mark' | 'weight'> & { readonly isSelected: boolean }

function dress(plain: WayEdge, { isShown, mark, weight, isSelected }: Dress): WayEdge {
  const { data } = plain
  if (data === undefined) return plain
  return {
    ...plain,
    data: { ...data, isShown, mark, weight },
    selected: isSelected,
    reconnectable: isSelected && !data.leadsBack ? 'target' : false,
  }
}

const SHOWN_OF_A_WAY = ['label', 'isConditional', 'isShown', 'mark', 'weight'] as const

function sameOr(old: WayEdge | undefined, now: WayEdge): WayEdge {
  if (old === undefined || old === now || old.target !== now.target || old.selected !== now.selected) return now
  const [a, b] = [old.data, now.data]
  const isSame = SHOWN_OF_A_WAY.every((part) => a?.[part] === b?.[part])
  return isSame ? old : now
}
