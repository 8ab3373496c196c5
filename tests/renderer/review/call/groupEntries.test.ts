import { describe, expect, it } from 'vitest'
import { buildTranscript } from '../../../../src/renderer/review/call/buildTranscript.ts'
import { groupEntries } from '../../../../src/renderer/review/call/groupEntries.ts'
import type { CallMove } from '../../../../src/shared/call/callEvent.ts'
import { capture, goBack, hear } from '../../../support/playCall.ts'
import { makeLoggedCall } from '../../support/makeOpenCall.ts'

/** The numbers of the steps as they are grouped: a list stands for a fold. */
function shapeOf(moves: readonly CallMove[]): readonly (number | readonly number[])[] {
  return groupEntries(buildTranscript(makeLoggedCall(moves)).entries).map((group) =>
    group.kind === 'standing' ? group.entry.seq : group.entries.map(({ seq }) => seq),
  )
}

describe('the steps of a call', () => {
  it.each([
    { what: 'stand alone', moves: [hear('upset'), hear('calmed')], shape: [0, 1, 2] },
    {
      what: 'are folded with what was captured after them and the going back',
      moves: [hear('insulted'), hear('threatened'), capture('wordsHeard', 'x'), goBack, hear('calmed')],
      shape: [0, 1, [2, 3, 4], 5],
    },
    {
      what: 'are folded together where it was gone back repeatedly',
      moves: [hear('insulted'), hear('threatened'), goBack, goBack, hear('upset')],
      shape: [0, [1, 2, 3, 4], 5],
    },
  ])('$what', ({ moves, shape }) => {
    expect(shapeOf(moves)).toEqual(shape)
  })
})

describe('each step', () => {
  it('keeps the line that was on screen and the ladder as it stood', () => {
    const { entries } = buildTranscript(makeLoggedCall([hear('insulted'), capture('concern', 'x'), hear('insulted')]))
    expect(entries.map(({ onScreen }) => onScreen?.rung)).toEqual([null, 'acknowledge', 'acknowledge', 'restate'])
    expect(entries.map(({ state }) => state.ladder.memory)).toEqual([0, 1, 1, 2])
  })
})
