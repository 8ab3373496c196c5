import { addChoice, leadChoice, removeChoice } from '../../../shared/flow/edit/editChoices.ts'
import { addStep, moveSteps, removeSteps } from '../../../shared/flow/edit/editSteps.ts'
import { pasteSteps } from '../../../shared/flow/edit/pasteSteps.ts'
import { type Flow, MAX_STEPS, type Step } from '../../../shared/flow/flow.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { FlowEditor } from '../flowEditor.ts'
import { freePlace, type Place, type Places, type Room, roomOf, STEP_GRID, STEP_SIZE } from './places.ts'
import type { PlanMemory } from './planMemory.ts'
import { readWayId } from './wayEdges.ts'

/** What the edits of the plan work on. */
export type PlanSubject = { readonly editor: FlowEditor; readonly memory: PlanMemory }

/** A step to add: with a way from another one, at a place or else below that one. */
export type StepToAdd = { readonly title: string; readonly from: string | null; readonly at: Place }

/** Adds a step and shows it. */
export function addStepOnPlan({ editor, memory }: PlanSubject, { title, from, at }: StepToAdd): void {
  const { flow } = editor.state
  if (flow.steps.length >= MAX_STEPS) return
  const places = memory.placesOf(flow)
  const origin = from === null ? undefined : flow.steps.find(({ id }) => id === from)
  const position = rounded(freePlace(places, at))
  const part = origin?.part ?? 'clarify'
  const added = addStep(withPlaces(flow, places), { title, part, position }, editor.makeKey)
  const [id = ''] = added.stepIds
  editor.edit('addStep', () => (origin === undefined ? added.flow : addChoice(added.flow, origin.id, { step: id })))
  editor.show({ kind: 'step', id })
}

/** The place below a step. */
export function placeBelow(places: Places, stepId: string): Place {
  const { x, y } = places.get(stepId) ?? { x: 0, y: 0 }
  return { x, y: y + STEP_GRID.y }
}

/** Leads from one step to another, by a new choice. */
export function connectSteps({ editor }: PlanSubject, from: string, to: string): void {
  editor.edit('addChoice', (flow) => addChoice(flow, from, { step: to }))
}

/** Leads a choice to another step, as the panel does. */
export function redirectWay({ editor }: PlanSubject, way: string, to: string): void {
  const { stepId, choiceId } = readWayId(way)
  editor.edit('changeChoice', (flow) => leadChoice(flow, stepId, choiceId, { step: to }))
}

/** Removes a choice. */
export function removeWay({ editor }: PlanSubject, way: string): void {
  const { stepId, choiceId } = readWayId(way)
  editor.edit('removeChoice', (flow) => removeChoice(flow, stepId, choiceId))
}

/** Removes the selected steps; the last one of a flow stays. */
export function removeSelected({ editor }: PlanSubject): void {
  const { selected } = editor.state
  if (selected.size > 0) editor.edit('removeSteps', (flow) => removeSteps(flow, selected))
}

/** Moves the selected steps; quick presses are one edit. */
export function moveSelected(subject: PlanSubject, by: Place): void {
  const { editor, memory } = subject
  const { flow, selected } = editor.state
  const places = memory.placesOf(flow)
  const moved = new Map<string, Place>()
  for (const id of selected) {
    const place = places.get(id)
    if (place !== undefined) moved.set(id, { x: place.x + by.x, y: place.y + by.y })
  }
  putSteps(subject, moved, `place.${[...selected].join('.')}`)
}

/** Puts steps to places. Where others have none of their own yet, they get the ones that they are seen at. */
export function putSteps({ editor, memory }: PlanSubject, moved: Places, field?: string): void {
  if (moved.size === 0) return
  const places = memory.placesOf(editor.state.flow)
  editor.edit('moveSteps', (flow) => moveSteps(withPlaces(flow, places), moved), field)
}

/** Takes an arrangement of all steps as one edit. */
export function takeArrangement({ editor }: PlanSubject, places: Places): void {
  editor.edit('layout', (flow) => moveSteps(flow, places))
}

/** Adds copies of steps and selects them: beside the originals, or in the middle of the view where those are out of it. */
export function pasteOnPlan(
  { editor, memory }: PlanSubject,
  copied: readonly Step[],
  view: Room,
): Result<number, 'tooMany'> {
  const { flow } = editor.state
  if (flow.steps.length + copied.length > MAX_STEPS) return fail('tooMany')
  const places = memory.placesOf(flow)
  const pasted = pasteSteps(withPlaces(flow, places), copied, editor.makeKey)
  const landing = landOn(pasted.flow, pasted.stepIds, { places, view })
  editor.edit('pasteSteps', () => moveSteps(pasted.flow, landing))
  editor.select(new Set(pasted.stepIds))
  return ok(pasted.stepIds.length)
}

/** The steps that are selected, in the order of the flow. */
export function selectedSteps({ editor }: PlanSubject): readonly Step[] {
  const { flow, selected } = editor.state
  return flow.steps.filter(({ id }) => selected.has(id))
}

const BESIDE = 40

/** Where pasted steps come to lie: shifted together until the first of them lies on no other. */
function landOn(flow: Flow, ids: readonly string[], { places, view }: { places: Places; view: Room }): Places {
  const pasted = new Set(ids)
  const own = new Map(
    flow.steps.flatMap(({ id, position }) => (pasted.has(id) ? [[id, position ?? { x: 0, y: 0 }]] : [])),
  )
  const room = roomOf(own.values())
  if (room === null) return own
  const isSeen = room.x >= view.x && room.y >= view.y && room.x < view.x + view.width && room.y < view.y + view.height
  const middle = { x: view.x + (view.width - room.width) / 2, y: view.y + (view.height - room.height) / 2 }
  const taken = new Set([...places.values()].map(keyOf))
  let [dx, dy] = isSeen ? [0, 0] : [middle.x - room.x, middle.y - room.y]
  const isTaken = () => [...own.values()].some(({ x, y }) => taken.has(keyOf(rounded({ x: x + dx, y: y + dy }))))
  while (isTaken()) {
    dx += BESIDE
    dy += BESIDE
  }
  return new Map([...own].map(([id, { x, y }]) => [id, rounded({ x: x + dx, y: y + dy })]))
}

function keyOf({ x, y }: Place): string {
  return `${x}/${y}`
}

function rounded({ x, y }: Place): Place {
  return { x: Math.round(x), y: Math.round(y) }
}

/** The flow with a place for each step, so that a plan in which one step has been moved opens as it was left. */
function withPlaces(flow: Flow, places: Places): Flow {
  const missing = flow.steps.filter(({ position }) => position === undefined)
  if (missing.length === 0) return flow
  return moveSteps(flow, new Map(missing.map(({ id }) => [id, places.get(id) ?? { x: 0, y: 0 }])))
}

/** The corner of a step whose upper edge has a point in its middle. */
export function cornerFor({ x, y }: Place): Place {
  return { x: x - STEP_SIZE.width / 2, y }
}
