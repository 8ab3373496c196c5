import { describe, expect, it } from 'vitest'
import { firstView } from '../../../../src/renderer/editor/plan/firstView.ts'
import { makeLayoutGraph, readLayout } from '../../../../src/renderer/editor/plan/layout/layoutGraph.ts'
import { choiceTo, minimalFlow, step } from '../../../support/minimalFlow.ts'

describe('what is arranged', () => {
  it('are all steps, where calls begin first, and each way once that leads to another step', () => {
    const flow = {
      ...minimalFlow(),
      steps: [
        step('close', { choices: [choiceTo('close'), choiceTo('gone')] }),
        step('open', { choices: [choiceTo('close'), choiceTo('close', 'again')] }),
        step('side', { choices: [{ ...choiceTo('x'), goTo: { resume: true } as const }] }),
      ],
    }
    const { children = [], edges = [] } = makeLayoutGraph(flow)
    expect(children.map(({ id }) => id)).toEqual(['open', 'side', 'close'])
    expect(edges.map(({ id }) => id)).toEqual(['open/close'])
  })

  it('gives whole places', () => {
    expect(readLayout({ children: [{ id: 'a', x: 1.6, y: 2.2 }, { id: 'b' }] })).toEqual(
      new Map([
        ['a', { x: 2, y: 2 }],
        ['b', { x: 0, y: 0 }],
      ]),
    )
  })
})

describe('the first view of a plan', () => {
  const size = { width: 800, height: 400 }

  it('is the whole plan where that can be read', () => {
    const places = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 300, y: 100 }],
    ])
    const { x, y, zoom } = firstView({ places, startId: 'a', size, fullSize: 1 })
    expect(zoom).toBe(1)
    expect([x, y]).toEqual([400 - 262, 40])
  })

  it('is the beginning of a large one, at a size that can be read', () => {
    const places = new Map([
      ['far', { x: 9000, y: 9000 }],
      ['start', { x: 1000, y: 2000 }],
    ])
    const { x, y, zoom } = firstView({ places, startId: 'start', size, fullSize: 2 })
    expect(zoom).toBeGreaterThan(1)
    expect((1000 + 112) * zoom + x).toBeCloseTo(400)
    expect(2000 * zoom + y).toBeCloseTo(40)
  })
})
