import type { Insights } from '../../shared/review/insights/insights.ts'
import { type Share, shareOf } from '../../shared/review/insights/shareOf.ts'

/** Of the callers about whom the agents had an estimate, those who are still customers. */
export function stillCustomerShare({ stillCustomer: { yes, no } }: Insights): Share | null {
  return shareOf(yes, yes === null || no === null ? null : yes + no)
}

/** Of the promises that were due or are settled, those that were kept. */
export function keptShare({ commitments: { kept, broken, overdue } }: Insights): Share | null {
  return shareOf(kept, kept === null || broken === null || overdue === null ? null : kept + broken + overdue)
}

/** How much a share has changed; `within`: so little that chance may have done it. */
export function changeOf(now: Share, before: Share): number | 'within' {
  const overlaps = now.low <= before.high && before.low <= now.high
  return overlaps ? 'within' : now.share - before.share
}
