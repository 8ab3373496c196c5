import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type FlowHistory,
  record,
  redo,
  redoName,
  startHistory,
  undo,
  undoName,
} from '../../../../src/shared/flow/edit/flowHistory.ts'
import type { Flow } from '../../../../src/shared/flow/flow.ts'
import { minimalFlow } from '../../../support/minimalFlow.ts'

function named(name: string): Flow {
  return { ...minimalFlow(), name: { de: name } }
}

function write(history: FlowHistory, name: string, atMs: number, field: string | null = null): FlowHistory {
  return record(history, named(name), { name: 'write', field, atMs })
}

describe('the history of a flow', () => {
  it('goes back to the beginning and forth to the end, however long it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 300 }), (names) => {
        const start = startHistory(named('start'), 0)
        const states = [start]
        for (const name of names) states.push(write(states.at(-1) ?? start, name, 0))
        let history = states.at(-1) ?? start
        for (const state of states.toReversed()) {
          expect(history.now.flow).toBe(state.now.flow)
          history = undo(history)
        }
        expect(undo(history)).toBe(history)
        for (const _ of names) history = redo(history)
        expect(history.now.flow).toBe(states.at(-1)?.now.flow)
        expect(redo(history)).toBe(history)
      }),
      { numRuns: 50 },
    )
  })

  it('takes typing in one field as one step, until there is a pause or another field', () => {
    const start = startHistory(named(''), 0)
    const typed = write(write(write(start, 'a', 100, 'x'), 'ab', 200, 'x'), 'abc', 300, 'x')
    expect(undo(typed).now.flow).toBe(start.now.flow)
    const paused = write(typed, 'abcd', 5000, 'x')
    expect(undo(paused).now.flow).toBe(typed.now.flow)
    const elsewhere = write(typed, 'other', 350, 'y')
    expect(undo(elsewhere).now.flow).toBe(typed.now.flow)
  })

  it('forgets what was undone as soon as something else is done', () => {
    const start = startHistory(named(''), 0)
    const history = write(undo(write(start, 'a', 0)), 'b', 10)
    expect(redoName(history)).toBeNull()
    expect(undoName(history)).toBe('write')
  })

  it('keeps no trace of an edit that changes nothing', () => {
    const start = startHistory(named(''), 0)
    expect(record(start, start.now.flow, { name: 'write', field: null, atMs: 1 })).toBe(start)
  })
})
