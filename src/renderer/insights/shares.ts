import type { Insights } from '../../shared/review/insights/insights.ts'
import type { Cell } from '../../shared/review/insights/smallGroups.ts'
import { type Interval, wilson } from '../../shared/review/insights/wilson.ts'

/** A share that may be shown, never without what it is a share of and how sure it is. */
export type Share = Interval & { readonly part: number; readonly whole: number; readonly share: number }

/** A part of a whole; null where either is hidden, or there is nothing to be a part of. */
export function shareOf(part: Cell, whole: Cell): Share | null {
  if (part === null || whole === null || whole === 0) return null
  return { part, whole, share: part / whole, ...wilson(part, whole) }
}

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
