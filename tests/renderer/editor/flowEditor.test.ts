import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { FlowEditor } from '../../../src/renderer/editor/flowEditor.ts'
import { ProblemWatch } from '../../../src/renderer/editor/problemWatch.ts'
import { applyPatch, makePatch } from '../../../src/renderer/editor/worker/flowPatch.ts'
import { checkFlow } from '../../../src/shared/flow/check/checkFlow.ts'
import { addStep, changeStep, removeSteps, reorderStep } from '../../../src/shared/flow/edit/editSteps.ts'
import { setText } from '../../../src/shared/flow/edit/editTexts.ts'
import type { Flow } from '../../../src/shared/flow/flow.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'

function openEditor(flow = minimalFlow()): FlowEditor {
  let made = 0
  return new FlowEditor(flow, { nowMs: () => 0, makeKey: () => `k${made++}` })
}

const without = (id: string) => (flow: Flow) => removeSteps(flow, new Set([id]))

describe('a flow in the making', () => {
  it('undoes an edit and tells of it', () => {
    const editor = openEditor()
    const before = editor.state.flow
    let told = 0
    editor.subscribe(() => {
      told += 1
    })
    editor.edit('removeSteps', without('side'))
    expect(editor.state.flow.steps).toHaveLength(2)
    editor.undo()
    expect(editor.state.flow).toBe(before)
    editor.redo()
    expect(editor.state.flow.steps).toHaveLength(2)
    expect(told).toBe(3)
  })

  it('shows a step that is selected alone, and none that is gone', () => {
    const editor = openEditor()
    editor.select(new Set(['side']))
    expect(editor.state.spot).toEqual({ kind: 'step', id: 'side' })
    editor.select(new Set(['side', 'open']))
    editor.edit('removeSteps', without('side'))
    expect(editor.state).toMatchObject({ spot: null, selected: new Set(['open']) })
  })

  it('goes to a field as often as it is asked to', () => {
    const editor = openEditor()
    const path = 'steps.open.title.de'
    editor.goTo({ kind: 'step', id: 'open' }, path)
    editor.goTo({ kind: 'step', id: 'open' }, path)
    expect(editor.state.goal).toEqual({ path, visit: 2 })
    editor.show({ kind: 'step', id: 'close' })
    expect(editor.state.goal).toBeNull()
    editor.goTo({ kind: 'step', id: 'open' }, path)
    expect(editor.state.goal).toEqual({ path, visit: 3 })
    editor.select(new Set(['close']))
    expect(editor.state.goal).toBeNull()
  })
})

describe('what the worker is told', () => {
  const edits: readonly ((flow: Flow) => Flow)[] = [
    (flow) => setText(flow, { key: 'step.open.title', language: 'de', text: 'neu' }),
    (flow) => addStep(flow, { title: 'Neu', part: 'agree' }, () => 'k').flow,
    (flow) => reorderStep(flow, 'side', 0),
    without('open'),
    (flow) => ({ ...flow, name: { de: 'anders' } }),
    (flow) => ({ ...flow, stale: { 'flow.name': ['en'] } }),
    ({ stale: _, ...flow }) => flow,
    (flow) => flow,
  ]

  it('makes the same flow of it, edit by edit', () => {
    let page = minimalFlow()
    let worker = applyPatch(null, structuredClone(makePatch(null, page)))
    for (const edit of edits) {
      const next = edit(page)
      worker = applyPatch(worker, structuredClone(makePatch(page, next)))
      page = next
      expect(worker).toEqual(page)
    }
  })

  it('is no more than what has changed', () => {
    const flow = minimalFlow()
    const changed = changeStep(flow, 'close', (step) => ({ ...step, pauseSeconds: 2 }))
    expect(makePatch(flow, changed)).toEqual({ rest: null, steps: [0, changed.steps[1], 2] })
    expect(makePatch(flow, flow)).toEqual({ rest: null, steps: null })
  })
})

describe('what is wrong with it', () => {
  it('is known a moment after an edit, for the newest flow only', async () => {
    const editor = openEditor()
    const checked: Flow[] = []
    const watch = new ProblemWatch(editor, async (flow) => {
      checked.push(flow)
      return checkFlow(flow)
    })
    const stop = watch.start()
    await wait(20)
    expect(watch.found()).toEqual({ problems: [], isCurrent: true })
    editor.edit('changeStep', (flow) => changeStep(flow, 'close', ({ ends: _, ...step }) => step))
    expect(watch.found().isCurrent).toBe(false)
    editor.edit('changeStep', (flow) => changeStep(flow, 'open', (step) => ({ ...step, choices: [] })))
    const found = Promise.withResolvers<void>()
    watch.subscribe(() => watch.found().isCurrent && found.resolve())
    await found.promise
    stop()
    expect(watch.found().problems.map(({ code }) => code)).toContain('deadEnd')
    expect(checked).toHaveLength(2)
    expect(checked[1]).toBe(editor.state.flow)
  })
})
