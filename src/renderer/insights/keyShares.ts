import type { Insights } from '../../shared/review/insights/insights.ts'
import { type Share, shareOf } from '../../shared/review/insights/shareOf.ts'
import type { Behind } from './InsightsContext.ts'
import { keptShare, stillCustomerShare } from './shares.ts'

/** A share that is compared from period to period. */
export type KeyShare = {
  readonly id: 'warned' | 'endedByUs' | 'incidents' | 'complaints' | 'overridden' | 'stillCustomer' | 'kept'
  readonly of: (insights: Insights) => Share | null
  readonly behind?: Behind
}

/** The shares that matter most, in the order of the screen. */
export const KEY_SHARES: readonly KeyShare[] = [
  {
    id: 'warned',
    of: ({ funnel, calls }) => shareOf(funnel.find(({ rung }) => rung === 'warn')?.reached ?? null, calls),
    behind: { highestRungs: ['warn', 'endCall'] },
  },
  {
    id: 'endedByUs',
    of: ({ outcomes, calls }) =>
      shareOf(outcomes.find(({ outcome }) => outcome === 'endedByAgent')?.count ?? null, calls),
    behind: { outcomes: ['endedByAgent'] },
  },
  { id: 'incidents', of: ({ incidents, calls }) => shareOf(incidents, calls), behind: { incident: true } },
  { id: 'complaints', of: ({ complaints, calls }) => shareOf(complaints, calls), behind: { complaint: true } },
  { id: 'overridden', of: ({ overridden, calls }) => shareOf(overridden, calls), behind: { overridden: true } },
  { id: 'stillCustomer', of: stillCustomerShare, behind: { stillCustomer: ['yes'] } },
  { id: 'kept', of: keptShare, behind: { commitments: ['kept'] } },
]
