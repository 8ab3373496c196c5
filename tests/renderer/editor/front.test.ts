import { describe, expect, it } from 'vitest'
import { type Front, frontAfter, type Stir, shownParts } from '../../../src/renderer/editor/front.ts'
import { type Room, roomOf } from '../../../src/renderer/editor/room.ts'

const AT_REST: Stir = { spot: null, goal: null, isTrying: false, asked: 0 }
const STEP = { kind: 'step', id: 'listen' } as const

/** What is on screen after one thing after the other has happened, from the moment the editor opened. */
function shownAfter(room: Room, ...changes: readonly Partial<Stir>[]): readonly string[] {
  let front: Front = { part: 'view', stir: AT_REST }
  for (const change of changes) front = frontAfter(front, { ...front.stir, ...change }, room)
  return [...shownParts(front, room)].sort()
}

const tries = { isTrying: true, asked: 1 }
const closes = { isTrying: false, asked: 2 }

describe('what of the editor is on screen', () => {
  it('is everything where there is room, whatever happens', () => {
    expect(shownAfter('wide')).toEqual(['panel', 'view'])
    expect(shownAfter('wide', tries)).toEqual(['panel', 'trial', 'view'])
    expect(shownAfter('wide', tries, { spot: STEP })).toEqual(['panel', 'trial', 'view'])
    expect(shownAfter('wide', tries, closes)).toEqual(['panel', 'view'])
  })

  it('is beside the view what was asked for last, the panel or the trial', () => {
    expect(shownAfter('medium')).toEqual(['panel', 'view'])
    expect(shownAfter('medium', { spot: STEP }, tries)).toEqual(['trial', 'view'])
    expect(shownAfter('medium', tries, { spot: STEP })).toEqual(['panel', 'view'])
    expect(shownAfter('medium', tries, { spot: STEP }, { asked: 2 })).toEqual(['trial', 'view'])
    expect(shownAfter('medium', tries, closes)).toEqual(['panel', 'view'])
  })

  it('is the trial again when the panel has nothing to show any more, as after the step was removed', () => {
    expect(shownAfter('medium', tries, { spot: STEP }, { spot: null })).toEqual(['trial', 'view'])
  })

  it('is one part at a time in a narrow window, and the view while somebody walks through the flow', () => {
    expect(shownAfter('narrow', { spot: STEP })).toEqual(['view'])
    expect(shownAfter('narrow', { spot: STEP }, tries)).toEqual(['trial'])
    expect(shownAfter('narrow', tries, closes)).toEqual(['view'])
  })

  it.each(['medium', 'narrow'] as const)('is the panel when one of its fields is to be gone to (%s)', (room) => {
    const goal = { path: 'steps.listen.title', visit: 1 }
    expect(shownAfter(room, tries, { spot: STEP, goal })).toContain('panel')
  })
})

describe('the room of a window', () => {
  it.each([
    ['a large screen', 1680, 1000, 16, 'wide'],
    ['the usual window', 1280, 800, 16, 'medium'],
    ['the smallest window', 1024, 700, 16, 'medium'],
    ['the usual window with text of 200 %', 1280, 800, 32, 'narrow'],
  ] as const)('counts in the size of text: %s', (_, width, height, rem, room) => {
    expect(roomOf({ width: width / rem, height: height / rem })).toBe(room)
  })
})
