import type { Node, NodeHandle } from '@xyflow/react'
import { Position } from '@xyflow/react'
import type { Flow, Step } from '../../../shared/flow/flow.ts'
import { isSidePath } from '../../../shared/flow/flowGraph.ts'
import type { PlanMark, PlanMarks } from '../planMarks.ts'
import { type Places, STEP_SIZE } from './places.ts'

/** What a step is in the course of a call, beside being said: it is written on its card. */
export type StepRole = keyof Flow['entries'] | 'end' | 'side'

/** What a card shows. */
export type StepCardData = {
  readonly step: Step
  readonly roles: readonly StepRole[]
  readonly mark: PlanMark | null
  /** A call stands here now. */
  readonly isLit: boolean
}

/** A step as the canvas takes it. */
export type StepNode = Node<StepCardData, 'step'>

/** What the nodes are made of. */
export type StepNodesInput = {
  readonly flow: Pick<Flow, 'steps' | 'entries'>
  readonly places: Places
  readonly selected: ReadonlySet<string>
  readonly marks: Pick<PlanMarks, 'current' | 'steps'>
}

/** The small circles where ways begin and end; known beforehand, so that no card has to be measured. */
const HANDLE = 12
const HANDLES: NodeHandle[] = [
  {
    type: 'target',
    position: Position.Top,
    x: STEP_SIZE.width / 2 - HANDLE / 2,
    y: -HANDLE / 2,
    width: HANDLE,
    height: HANDLE,
  },
  {
    type: 'source',
    position: Position.Bottom,
    x: STEP_SIZE.width / 2 - HANDLE / 2,
    y: STEP_SIZE.height - HANDLE / 2,
    width: HANDLE,
    height: HANDLE,
  },
]

/**
 * The steps for the canvas. A node that shows what it showed before is the very same one, and so is the list where nothing
 * changed: then nothing is drawn again.
 */
export function makeStepNodes(before: StepNode[], { flow, places, selected, marks }: StepNodesInput): StepNode[] {
  const known = new Map(before.map((node) => [node.id, node]))
  const nodes = flow.steps.map((step) => {
    const place = places.get(step.id) ?? { x: 0, y: 0 }
    const data = {
      step,
      roles: rolesOf(step, flow.entries),
      mark: marks.steps.get(step.id) ?? null,
      isLit: isLit(step, marks),
    }
    const old = known.get(step.id)
    const isSelected = selected.has(step.id)
    if (old === undefined) return makeNode(data, place, isSelected)
    const isSame = old.selected === isSelected && old.position.x === place.x && old.position.y === place.y
    const hasSame = showsSame(old.data, data)
    if (isSame && hasSame) return old
    return { ...old, data: hasSame ? old.data : data, position: { ...place }, selected: isSelected }
  })
  return isSameList(before, nodes) ? before : nodes
}

/** Whether two lists hold the very same things. */
export function isSameList(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && now.every((each, index) => each === before[index])
}

function makeNode(data: StepCardData, place: { readonly x: number; readonly y: number }, selected: boolean): StepNode {
  return {
    id: data.step.id,
    type: 'step',
    position: { ...place },
    data,
    selected,
    ...STEP_SIZE,
    measured: STEP_SIZE,
    handles: HANDLES,
    domAttributes: { 'aria-roledescription': undefined },
  }
}

function showsSame(a: StepCardData, b: StepCardData): boolean {
  return (
    a.step === b.step &&
    a.isLit === b.isLit &&
    a.mark?.text === b.mark?.text &&
    a.mark?.tone === b.mark?.tone &&
    a.roles.join() === b.roles.join()
  )
}

function isLit({ id }: Step, { current }: Pick<PlanMarks, 'current'>): boolean {
  return current === `step:${id}`
}

const NO_ROLES: readonly StepRole[] = []

/** Roles are few and plain steps many: those share one empty list. */
function rolesOf(step: Step, { start, withheldAgain, askedForManager }: Flow['entries']): readonly StepRole[] {
  const roles: StepRole[] = []
  if (step.id === start) roles.push('start')
  if (step.id === withheldAgain) roles.push('withheldAgain')
  if (step.id === askedForManager) roles.push('askedForManager')
  // The reaction that leads to a side path says already that it is one.
  if (isSidePath(step) && roles.length === 0) roles.push('side')
  if (step.ends === true) roles.push('end')
  return roles.length === 0 ? NO_ROLES : roles
}
