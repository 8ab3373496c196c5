import type { Period } from '../../shared/ipc/insights/contract.ts'
import { NO_FILTERS } from '../../shared/review/callQuery.ts'
import { writeListState } from '../../shared/review/listState.ts'
import { isoOf } from '../ui/spans.ts'
import type { CallsBehind } from './InsightsContext.ts'

/** The calls behind a figure, as the place of the calls is told to show them: closed ones, as only those are counted. */
export function listOfCalls({ period, week, flowVersionIds, ...behind }: CallsBehind): string {
  const { from, to } = week === undefined ? period : daysOfWeek(week, period)
  return writeListState({
    view: {
      period: { kind: 'between', from: isoOf(from), to: isoOf(to) },
      filters: { ...NO_FILTERS, flowVersionIds: [...(flowVersionIds ?? [])], unfinished: false, ...behind },
    },
  })
}

/** A period can begin and end within a week. */
function daysOfWeek(monday: number, { from, to }: Period): Period {
  return { from: Math.max(from, monday), to: Math.min(to, monday + 6) }
}
