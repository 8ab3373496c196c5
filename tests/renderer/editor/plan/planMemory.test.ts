import { expect, it } from 'vitest'
import { FlowEditor } from '../../../../src/renderer/editor/flowEditor.ts'
import { planMemoryOf } from '../../../../src/renderer/editor/plan/planMemory.ts'
import { minimalFlow } from '../../../support/minimalFlow.ts'

const OPENED = { x: 10, y: 40, zoom: 0.85 }

const openMemory = () => planMemoryOf(new FlowEditor(minimalFlow(), { nowMs: () => 0, makeKey: () => 'k' }))

it('takes a click that moves nothing for no look, and what is moved by itself neither', () => {
  const memory = openMemory()
  memory.takeView(OPENED, OPENED, true)
  memory.takeView({ ...OPENED, y: -300 }, OPENED, false)
  memory.takeView({ ...OPENED, y: -300.4 }, OPENED, true)
  expect(memory.hasLooked).toBe(false)
  expect(memory.viewport).toEqual({ ...OPENED, y: -300.4 })
})

it.each([
  ['pans', { ...OPENED, x: 60 }],
  ['zooms', { ...OPENED, zoom: 1 }],
])('knows that somebody has looked about once she %s, and still after a click', (_, moved) => {
  const memory = openMemory()
  memory.takeView(moved, OPENED, true)
  memory.takeView(moved, OPENED, true)
  expect(memory.hasLooked).toBe(true)
})
