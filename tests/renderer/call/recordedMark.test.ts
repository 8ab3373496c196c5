import { describe, expect, it } from 'vitest'
import { createRecordedMark } from '../../../src/renderer/call/recordedMark.ts'
import { CALLER_EVENT_TYPES } from '../../../src/shared/ladder/ladder.ts'

/** A mark whose time passes when the test says so. */
function makeMark() {
  let due: (() => void) | null = null
  const mark = createRecordedMark((run) => {
    due = run
    return () => {
      due = null
    }
  })
  return { mark, passTime: () => due?.() }
}

describe('the mark of what was recorded', () => {
  it.each(CALLER_EVENT_TYPES)('stands for %s, and goes by itself', (type) => {
    const { mark, passTime } = makeMark()
    mark.tell({ type })
    expect(mark.get()).toEqual({ command: type, count: 1 })
    passTime()
    expect(mark.get()).toBeNull()
  })

  it('tells the same reaction twice apart, and starts its time anew', () => {
    const { mark, passTime } = makeMark()
    const seen: unknown[] = []
    mark.subscribe(() => seen.push(mark.get()))
    mark.tell({ type: 'caller.withheld' })
    mark.tell({ type: 'caller.withheld' })
    passTime()
    expect(seen).toEqual([{ command: 'caller.withheld', count: 1 }, { command: 'caller.withheld', count: 2 }, null])
  })

  it('stands for going back too, and for nothing that shows by itself', () => {
    const { mark } = makeMark()
    mark.tell({ type: 'agent.wentBack' })
    mark.tell({ type: 'agent.held' })
    expect(mark.get()).toEqual({ command: 'back', count: 1 })
  })

  it('tells nobody who has left', () => {
    const { mark } = makeMark()
    let told = 0
    const leave = mark.subscribe(() => (told += 1))
    leave()
    mark.tell({ type: 'caller.upset' })
    expect(told).toBe(0)
  })
})
