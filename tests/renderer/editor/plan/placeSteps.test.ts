import { describe, expect, it } from 'vitest'
import { isUnplaced, placeSteps } from '../../../../src/renderer/editor/plan/placeSteps.ts'
import { freePlace, type Places, roomOf, STEP_GRID, STEP_SIZE } from '../../../../src/renderer/editor/plan/places.ts'
import { PlanMemory } from '../../../../src/renderer/editor/plan/planMemory.ts'
import { defaultFlow } from '../../../../src/shared/flow/default/defaultFlow.ts'
import { addStep, moveSteps } from '../../../../src/shared/flow/edit/editSteps.ts'
import { makeLargeFlow } from '../../../support/largeFlow.ts'

const NOWHERE: Places = new Map()

describe('places on the plan', () => {
  it('are given to every step, none over another', () => {
    const flow = makeLargeFlow({ steps: 300, seed: 3, placed: false })
    const places = [...placeSteps(flow, NOWHERE).values()]
    expect(places).toHaveLength(300)
    expect(new Set(places.map(({ x, y }) => `${x}/${y}`)).size).toBe(300)
  })

  it('begin at the start, with what a step leads to below it', () => {
    const places = placeSteps(defaultFlow, NOWHERE)
    const start = places.get(defaultFlow.entries.start)
    expect(start).toEqual({ x: 0, y: 0 })
    const [first] = defaultFlow.steps[0]?.choices ?? []
    const target = first !== undefined && 'step' in first.goTo ? places.get(first.goTo.step) : undefined
    expect(target?.y).toBeGreaterThan(STEP_SIZE.height)
  })

  it('are the own ones of a step where it has some', () => {
    const flow = moveSteps(defaultFlow, new Map([['listen', { x: 7, y: 9 }]]))
    expect(placeSteps(flow, NOWHERE).get('listen')).toEqual({ x: 7, y: 9 })
    expect(isUnplaced(flow)).toBe(false)
    expect(isUnplaced(defaultFlow)).toBe(true)
  })

  it('stay where they were when a step is added', () => {
    const memory = new PlanMemory()
    const before = memory.placesOf(defaultFlow)
    const { flow } = addStep(defaultFlow, { title: 'Neu', part: 'clarify' }, () => 'k')
    const after = memory.placesOf(flow)
    for (const [id, place] of before) expect(after.get(id)).toEqual(place)
    expect(after.size).toBe(before.size + 1)
  })

  it('are the ones before when a move is undone', () => {
    const memory = new PlanMemory()
    const before = memory.placesOf(defaultFlow).get('listen')
    memory.placesOf(moveSteps(defaultFlow, new Map([['listen', { x: 900, y: 900 }]])))
    expect(memory.placesOf(defaultFlow).get('listen')).toEqual(before)
  })

  it('are free ones for what is added', () => {
    const places = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 280, y: 10 }],
    ])
    expect(freePlace(places, { x: 4, y: 4 })).toEqual({ x: 4 - STEP_GRID.x, y: 4 })
    expect(freePlace(places, { x: 1000, y: 4 })).toEqual({ x: 1000, y: 4 })
  })

  it('take a room together', () => {
    const room = roomOf([
      { x: -10, y: 5 },
      { x: 90, y: 105 },
    ])
    expect(room).toEqual({ x: -10, y: 5, width: 100 + STEP_SIZE.width, height: 100 + STEP_SIZE.height })
    expect(roomOf([])).toBe(null)
  })
})
