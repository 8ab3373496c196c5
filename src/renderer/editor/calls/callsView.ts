import type { Request } from '../../../shared/ipc/contract.ts'
import { firstSpan, periodOf, type SpanChoice } from '../../ui/spans.ts'

/** How the figures of calls are looked at. */
export const CALLS_LOOKS = ['plan', 'table'] as const

/** Which calls the figures are of, and how they are looked at. `versions` null: all. */
export type CallsView = SpanChoice & {
  readonly versions: readonly string[] | null
  readonly look: (typeof CALLS_LOOKS)[number]
}

/** The figures before anything was chosen: a quarter of all versions. */
export function firstCallsView(today: number): CallsView {
  return { ...firstSpan(today), versions: null, look: 'plan' }
}

/** What to ask for; null while the days make no period. */
export function callsQueryOf(view: CallsView, flowId: string, today: number): Request<'flows.calls'> | null {
  const period = periodOf(view, today)
  if (period === null) return null
  return { flowId, flowVersionIds: view.versions === null ? null : [...view.versions], period }
}

/** The chosen versions after one was switched. The last one gone, or all of them chosen, means all. */
export function toggleVersion(
  chosen: CallsView['versions'],
  all: readonly string[],
  version: string,
): CallsView['versions'] {
  const before = chosen ?? []
  const next = before.includes(version) ? before.filter((each) => each !== version) : [...before, version]
  return next.length === 0 || all.every((each) => next.includes(each)) ? null : next
}
