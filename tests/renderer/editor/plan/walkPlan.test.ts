import { describe, expect, it } from 'vitest'
import { type PlanPress, planCommand } from '../../../../src/renderer/editor/plan/planKeys.ts'
import { findNearest, followWay } from '../../../../src/renderer/editor/plan/walkPlan.ts'
import { choiceTo, step } from '../../../support/minimalFlow.ts'

const PLACES = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 300, y: 20 }],
  ['farRight', { x: 600, y: 0 }],
  ['below', { x: 60, y: 180 }],
  ['farAside', { x: 2000, y: 100 }],
])

describe('walking the plan by arrows', () => {
  it.each([
    ['right', 'right'],
    ['down', 'below'],
    ['left', null],
    ['up', null],
  ] as const)('goes %s to the nearest step there', (direction, expected) => {
    expect(findNearest(PLACES, 'middle', direction)).toBe(expected)
  })

  it('goes back the way it came', () => {
    expect(findNearest(PLACES, 'right', 'left')).toBe('middle')
    expect(findNearest(PLACES, 'below', 'up')).toBe('middle')
  })
})

const STEPS = [
  step('start', { choices: [choiceTo('a'), choiceTo('b'), { ...choiceTo('back'), goTo: { resume: true } }] }),
  step('a', { choices: [choiceTo('end')] }),
  step('b', { choices: [choiceTo('end')] }),
  step('end', {}),
]

describe('walking along the choices', () => {
  it('follows the first one down, and comes back up to where it was', () => {
    const down = followWay(STEPS, { at: 'b', from: 'start' }, 'down')
    expect(down).toEqual({ at: 'end', from: 'b' })
    expect(followWay(STEPS, { at: 'end', from: 'b' }, 'up')).toEqual({ at: 'b', from: null })
  })

  it('goes aside to what else could have been chosen', () => {
    expect(followWay(STEPS, { at: 'a', from: 'start' }, 'right')).toEqual({ at: 'b', from: 'start' })
    expect(followWay(STEPS, { at: 'b', from: 'start' }, 'left')).toEqual({ at: 'a', from: 'start' })
    expect(followWay(STEPS, { at: 'b', from: 'start' }, 'right')).toBe(null)
  })

  it('takes the first step that leads here where nobody came from one', () => {
    expect(followWay(STEPS, { at: 'end', from: null }, 'up')).toEqual({ at: 'a', from: null })
    expect(followWay(STEPS, { at: 'start', from: null }, 'up')).toBe(null)
    expect(followWay(STEPS, { at: 'end', from: null }, 'down')).toBe(null)
  })
})

function press(key: string, held: Partial<PlanPress> = {}): PlanPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }
}

describe('keys of the plan', () => {
  it.each([
    [press('ArrowUp'), { kind: 'walk', direction: 'up', extends: false }],
    [press('ArrowLeft', { shiftKey: true }), { kind: 'walk', direction: 'left', extends: true }],
    [press('ArrowDown', { altKey: true }), { kind: 'follow', direction: 'down' }],
    [press('ArrowRight', { ctrlKey: true }), { kind: 'move', direction: 'right' }],
    [press('N'), { kind: 'add' }],
    [press('c'), { kind: 'connect' }],
    [press('Delete'), { kind: 'remove' }],
    [press('d', { ctrlKey: true }), { kind: 'duplicate' }],
    [press('a', { metaKey: true }), { kind: 'selectAll' }],
    [press('Enter'), { kind: 'panel' }],
  ])('%o', (given, expected) => {
    expect(planCommand(given)).toEqual(expected)
  })

  it.each([press('c', { ctrlKey: true }), press('x'), press('z', { ctrlKey: true }), press('n', { altKey: true })])(
    '%o is left to others',
    (given) => {
      expect(planCommand(given)).toBe(null)
    },
  )
})
