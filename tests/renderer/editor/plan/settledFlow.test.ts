import { expect, it } from 'vitest'
import { FlowEditor } from '../../../../src/renderer/editor/flowEditor.ts'
import { SettledFlow } from '../../../../src/renderer/editor/plan/settledFlow.ts'
import { removeSteps } from '../../../../src/shared/flow/edit/editSteps.ts'
import { setText } from '../../../../src/shared/flow/edit/editTexts.ts'
import { minimalFlow } from '../../../support/minimalFlow.ts'

function open() {
  const editor = new FlowEditor(minimalFlow(), { nowMs: () => 0, makeKey: () => 'k' })
  const settled = new SettledFlow(editor)
  const drawn: string[] = []
  const titleOf = () => settled.flow().steps[0]?.title.de ?? ''
  const stop = settled.subscribe(() => drawn.push(titleOf()))
  const key = `step.${minimalFlow().steps[0]?.id}.title`
  const write = (text: string) => editor.edit('write', (flow) => setText(flow, { key, language: 'de', text }), key)
  return { editor, settled, drawn, stop, write }
}

it('draws what somebody writes once, when she pauses', async () => {
  const { editor, settled, drawn, stop, write } = open()
  for (const text of ['A', 'Ab', 'Abc']) write(text)
  expect(settled.flow()).not.toBe(editor.state.flow)
  await expect.poll(() => drawn).toEqual(['Abc'])
  expect(settled.flow()).toBe(editor.state.flow)
  stop()
})

it('follows every other edit at once, with all that was written before it', () => {
  const { editor, settled, drawn, stop, write } = open()
  write('Abc')
  editor.edit('removeSteps', (flow) => removeSteps(flow, new Set(['side'])))
  expect(settled.flow()).toBe(editor.state.flow)
  expect(drawn).toEqual(['Abc'])
  stop()
})

it('has what was edited while nobody listened', () => {
  const { editor, settled, stop, write } = open()
  stop()
  write('Abc')
  const stopAgain = settled.subscribe(() => undefined)
  expect(settled.flow()).toBe(editor.state.flow)
  stopAgain()
})
