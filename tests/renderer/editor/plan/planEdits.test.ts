import { describe, expect, it } from 'vitest'
import { FlowEditor } from '../../../../src/renderer/editor/flowEditor.ts'
import type { Place } from '../../../../src/renderer/editor/plan/places.ts'
import {
  addStepOnPlan,
  connectSteps,
  moveSelected,
  pasteOnPlan,
  placeBelow,
  redirectWay,
  removeSelected,
  selectedSteps,
} from '../../../../src/renderer/editor/plan/planEdits.ts'
import { PlanMemory } from '../../../../src/renderer/editor/plan/planMemory.ts'
import { wayId } from '../../../../src/renderer/editor/plan/wayEdges.ts'
import { MAX_STEPS } from '../../../../src/shared/flow/flow.ts'
import { minimalFlow, step } from '../../../support/minimalFlow.ts'

const EVERYTHING = { x: -5000, y: -5000, width: 10_000, height: 10_000 }

function openPlan() {
  let made = 0
  const editor = new FlowEditor(minimalFlow(), { nowMs: () => 0, makeKey: () => `k${made++}` })
  const memory = new PlanMemory()
  const placeOf = (id: string): Place | undefined => memory.placesOf(editor.state.flow).get(id)
  return { subject: { editor, memory }, editor, memory, placeOf }
}

describe('edits of the plan', () => {
  it('add a step below another one with a way to it, in one edit', () => {
    const { subject, editor, memory, placeOf } = openPlan()
    const at = placeBelow(memory.placesOf(editor.state.flow), 'close')
    addStepOnPlan(subject, { title: 'Neuer Schritt', from: 'close', at })
    expect(editor.state.spot).toEqual({ kind: 'step', id: 'neuerSchritt' })
    expect(editor.state.flow.steps.find(({ id }) => id === 'close')?.choices[0]?.goTo).toEqual({ step: 'neuerSchritt' })
    expect(placeOf('neuerSchritt')).toEqual(at)
    editor.undo()
    expect(editor.state.flow.steps).toHaveLength(3)
  })

  it('give every step its place as soon as one has been moved, so that the plan opens as it was left', () => {
    const { subject, editor, placeOf } = openPlan()
    const before = placeOf('open')
    editor.select(new Set(['open']))
    moveSelected(subject, { x: 16, y: 0 })
    expect(placeOf('open')).toEqual({ x: (before?.x ?? 0) + 16, y: before?.y })
    expect(editor.state.flow.steps.every(({ position }) => position !== undefined)).toBe(true)
    editor.undo()
    expect(placeOf('open')).toEqual(before)
  })

  it('lead a way elsewhere as the panel does: named after the step it leads to until somebody words it', () => {
    const { subject, editor } = openPlan()
    connectSteps(subject, 'close', 'open')
    redirectWay(subject, wayId('close', 'open'), 'side')
    const [choice] = editor.state.flow.steps.find(({ id }) => id === 'close')?.choices ?? []
    expect(choice).toEqual({ id: 'open', label: { de: 'side' }, goTo: { step: 'side' } })
  })

  it('count quick moves of the same steps as one', () => {
    const { subject, editor, placeOf } = openPlan()
    const before = placeOf('open')
    editor.select(new Set(['open']))
    for (let press = 0; press < 5; press += 1) moveSelected(subject, { x: 0, y: 16 })
    editor.undo()
    expect(placeOf('open')).toEqual(before)
  })

  it('paste beside what lies there, select the copies, and never lay one over another', () => {
    const { subject, editor, placeOf } = openPlan()
    editor.select(new Set(['open', 'close']))
    const copied = selectedSteps(subject).map((each) => ({ ...each, position: placeOf(each.id) ?? { x: 0, y: 0 } }))
    for (let paste = 0; paste < 3; paste += 1) {
      expect(pasteOnPlan(subject, copied, EVERYTHING)).toEqual({ ok: true, value: 2 })
      expect(editor.state.selected.size).toBe(2)
    }
    const places = editor.state.flow.steps.map(({ id }) => JSON.stringify(placeOf(id)))
    expect(new Set(places).size).toBe(3 + 3 * 2)
  })

  it('paste into the middle of the view where the originals are out of it', () => {
    const { subject, placeOf } = openPlan()
    const far = step('far', { position: { x: 90_000, y: 90_000 } })
    pasteOnPlan(subject, [far], { x: 0, y: 0, width: 2000, height: 1000 })
    expect(placeOf('far')?.x).toBeLessThan(2000)
    expect(placeOf('far')?.y).toBeLessThan(1000)
  })

  it('refuse to paste more than a flow can hold', () => {
    const { subject, editor } = openPlan()
    const many = Array.from({ length: MAX_STEPS }, (_, index) => step(`s${index}`, {}))
    expect(pasteOnPlan(subject, many, EVERYTHING)).toEqual({ ok: false, problem: 'tooMany' })
    expect(editor.state.flow.steps).toHaveLength(3)
  })

  it('remove what is selected, and leave the last step', () => {
    const { subject, editor } = openPlan()
    editor.select(new Set(['open', 'close', 'side']))
    removeSelected(subject)
    expect(editor.state.flow.steps).toHaveLength(3)
    editor.select(new Set(['side']))
    removeSelected(subject)
    expect(editor.state.flow.steps.map(({ id }) => id)).toEqual(['open', 'close'])
  })
})
