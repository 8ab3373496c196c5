import { STILL_CUSTOMER } from '../../shared/call/outcome.ts'
import type { Insights } from '../../shared/review/insights/insights.ts'
import { shareOf } from '../../shared/review/insights/shareOf.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useNumbers } from '../ui/useNumbers.ts'
import { BigShare } from './BigShare.tsx'
import { ChartCard } from './ChartCard.tsx'
import { Figure } from './Figure.tsx'
import { SplitBar } from './SplitBar.tsx'
import { stillCustomerShare } from './shares.ts'

const LOOKS = { yes: 'teal', no: 'brick', unknown: 'plain' } as const

/** Whether callers are still customers, as far as the agents could tell, and how often they could not. */
export function StillCustomerChart({ insights }: { readonly insights: Insights }) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const title = t('insights.stillCustomer.title')
  const unknown = shareOf(insights.stillCustomer.unknown, insights.calls)
  const parts = STILL_CUSTOMER.map((answer) => ({
    id: answer,
    name: t(`insights.stillCustomer.${answer}`),
    count: insights.stillCustomer[answer],
    look: LOOKS[answer],
    behind: { stillCustomer: [answer] },
  }))
  const table = {
    columns: [t('insights.stillCustomer.answer'), t('insights.calls'), t('insights.share')],
    rows: parts.map(({ id, name, count, behind }) => {
      const share = shareOf(count, insights.calls)
      const figure = <Figure key="count" name={name} count={count} behind={behind} />
      return { id, name, cells: [figure, share === null ? '' : numbers.percent(share.share)] }
    }),
  }
  return (
    <ChartCard title={title} text={t('insights.stillCustomer.text')} table={table}>
      <BigShare
        share={stillCustomerShare(insights)}
        whole={(whole) => t('insights.stillCustomer.ofKnown', { whole })}
      />
      <SplitBar label={title} parts={parts} />
      <p>{unknown !== null && t('insights.stillCustomer.unknownShare', { share: numbers.percent(unknown.share) })}</p>
    </ChartCard>
  )
}
