import { expect, it } from 'vitest'
import { findRowNear, listLines } from '../../../../src/renderer/review/list/listLines.ts'
import type { CallId } from '../../../../src/shared/ids.ts'
import type { CallRow } from '../../../../src/shared/ipc/calls/answers.ts'

const rowAt = (callId: string, date: Date): CallRow => ({
  callId: callId as CallId,
  startedAtMs: date.getTime(),
  endedAtMs: null,
  callerName: null,
  reference: null,
  generated: false,
  stage: 'talking',
  language: 'de',
  outcome: null,
  highestRung: null,
  strikes: 0,
  overrides: 0,
  warningsShown: 0,
  incident: false,
  complaint: false,
  stillCustomer: null,
  causes: [],
})
const rows = [
  rowAt('c', new Date(2026, 10, 21, 9)),
  rowAt('b', new Date(2026, 10, 21, 8)),
  rowAt('a', new Date(2026, 10, 20, 23)),
]

it('puts calls under the days of their starts, where they are sorted by them', () => {
  const kinds = (byDay: boolean) => listLines(rows, byDay).map((line) => (line.kind === 'day' ? 'day' : line.key))
  expect(kinds(true)).toEqual(['day', 'c', 'b', 'day', 'a'])
  expect(kinds(false)).toEqual(['c', 'b', 'a'])
})

it('moves from call to call and stops at the ends', () => {
  const near = (from: string | null, by: number) => findRowNear(rows, from, by)?.callId
  expect([near(null, 1), near('c', 1), near('c', -1), near('b', 10), near('gone', 1)]).toEqual([
    'c',
    'b',
    'c',
    'a',
    'c',
  ])
  expect(findRowNear([], null, 1)).toBeNull()
})
