import { describe, expect, it } from 'vitest'
import { callFiltersSchema, listActiveFilters, withoutFilter } from '../../../src/shared/review/callQuery.ts'
import { readListState, writeListState } from '../../../src/shared/review/listState.ts'
import { listViewSchema, type Period, queryOf, TODAY } from '../../../src/shared/review/listView.ts'
import { readSearchWords } from '../../../src/shared/review/searchWords.ts'

const NOW = new Date(2026, 10, 21, 14, 30)
const day = (date: number, month = 10) => new Date(2026, month, date).getTime()
const rangeOf = (period: Period) => {
  const { fromMs, toMs } = queryOf({ ...TODAY, period }, NOW.getTime())
  return [fromMs, toMs]
}

describe('a period', () => {
  it.each<[Period, readonly (number | null)[]]>([
    [{ kind: 'today' }, [day(21), null]],
    [{ kind: 'yesterday' }, [day(20), day(21)]],
    [{ kind: 'last7' }, [day(15), null]],
    [{ kind: 'last30' }, [day(23, 9), null]],
    [{ kind: 'all' }, [null, null]],
    [{ kind: 'between', from: '2026-11-01', to: '2026-11-02' }, [day(1), day(3)]],
    [{ kind: 'between', from: null, to: '2026-11-02' }, [null, day(3)]],
    [{ kind: 'between', from: '2026-11-01', to: null }, [day(1), null]],
  ])('%j is whole days here', (period, range) => expect(rangeOf(period)).toEqual(range))
})

describe('the filters', () => {
  it('that ask for something are named, and one is taken out', () => {
    const filters = callFiltersSchema.parse({ outcomes: ['resolved'], incident: false, text: '  ' })
    expect(listActiveFilters(filters)).toEqual(['outcomes', 'incident'])
    expect(listActiveFilters(withoutFilter(filters, 'incident'))).toEqual(['outcomes'])
  })
})

describe('the search', () => {
  it('reads words as the index compares them, and refuses one that is too short', () => {
    expect(readSearchWords(' Müller  MUELLER rechnung ')).toEqual({ ok: true, value: ['muller', 'rechnung'] })
    expect(readSearchWords('')).toEqual({ ok: true, value: [] })
    expect(readSearchWords('Rechnung ab')).toEqual({ ok: false, problem: { word: 'ab' } })
  })
})

describe('what the place of the calls shows', () => {
  it('is read back from its text, and from any other text the calls of today', () => {
    const state = {
      view: listViewSchema.parse({ period: { kind: 'last7' }, filters: { text: 'sofa' } }),
      rowCallId: '0198c0de-0000-7000-8000-000000000000',
      openCallId: null,
    }
    expect(readListState(writeListState(state))).toEqual(state)
    for (const text of ['', '{"view":7}', '{"other":1}', 'no json']) {
      expect(readListState(text)).toEqual({ view: TODAY, rowCallId: null, openCallId: null })
    }
  })
})
