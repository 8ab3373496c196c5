import { expect, it } from 'vitest'
import {
  addressOf,
  beforeOf,
  goOn,
  hereOf,
  placeIn,
  replaceHere,
  startTrail,
  stateIn,
  step,
} from '../../src/renderer/trail.ts'

it('goes back and forward through the places and what they showed, and forgets what was ahead', () => {
  const there = goOn(goOn(startTrail('call'), 'calls'), 'calls?{"q":"a?b"}')
  expect(hereOf(step(there, -1))).toBe('calls')
  expect(hereOf(step(step(there, -1), 1))).toBe('calls?{"q":"a?b"}')
  expect(goOn(step(there, -1), 'rules')).toEqual({ entries: ['call', 'calls', 'rules'], at: 2 })
  expect(beforeOf(there)).toBe('calls')
  expect(beforeOf(startTrail('call'))).toBeNull()
})

it('stays at its ends, and where it is when it is sent there', () => {
  const trail = startTrail('call')
  expect(step(trail, -1)).toEqual(trail)
  expect(step(trail, 1)).toEqual(trail)
  expect(goOn(trail, 'call')).toBe(trail)
})

it('says where it is more exactly without another step', () => {
  expect(replaceHere(goOn(startTrail('call'), 'calls'), 'calls?x')).toEqual({ entries: ['call', 'calls?x'], at: 1 })
})

it('remembers the last sixty places', () => {
  const trail = Array.from({ length: 100 }, (_, index) => `calls?${index}`).reduce(goOn, startTrail('call'))
  expect(trail.entries).toHaveLength(60)
  expect(hereOf(trail)).toBe('calls?99')
})

it('reads an address back', () => {
  expect([placeIn('calls?a?b'), stateIn('calls?a?b'), placeIn('rules'), stateIn('rules')]).toEqual([
    'calls',
    'a?b',
    'rules',
    '',
  ])
  expect(addressOf('calls', 'a?b')).toBe('calls?a?b')
  expect(addressOf('calls', '')).toBe('calls')
})
