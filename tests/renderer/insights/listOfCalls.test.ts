import { expect, it } from 'vitest'
import { listOfCalls } from '../../../src/renderer/insights/listOfCalls.ts'
import { NO_FILTERS } from '../../../src/shared/review/callQuery.ts'
import { readListState } from '../../../src/shared/review/listState.ts'

it('a figure leads to the closed calls of its period that it counts', () => {
  const period = { from: 20_003, to: 20_009 }
  const { view } = readListState(listOfCalls({ period, flowVersionIds: null, outcomes: ['resolved'] }))
  expect(view).toEqual({
    period: { kind: 'between', from: '2024-10-07', to: '2024-10-13' },
    filters: { ...NO_FILTERS, unfinished: false, outcomes: ['resolved'] },
    order: { by: 'started', direction: 'descending' },
  })
})
