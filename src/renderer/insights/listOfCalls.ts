import { NO_FILTERS } from '../../shared/review/callQuery.ts'
import { writeListState } from '../../shared/review/listState.ts'
import type { CallsBehind } from './InsightsContext.ts'
import { isoOf } from './insightsView.ts'

/** The calls behind a figure, as the place of the calls is told to show them: closed ones, as only those are counted. */
export function listOfCalls({ period, flowVersionIds, ...behind }: CallsBehind): string {
  return writeListState({
    view: {
      period: { kind: 'between', from: isoOf(period.from), to: isoOf(period.to) },
      filters: { ...NO_FILTERS, flowVersionIds: [...(flowVersionIds ?? [])], unfinished: false, ...behind },
    },
  })
}
