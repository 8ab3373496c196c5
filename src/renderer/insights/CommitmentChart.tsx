import { COMMITMENT_STATES, type Insights } from '../../shared/review/insights/insights.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { BigShare } from './BigShare.tsx'
import { ChartCard } from './ChartCard.tsx'
import { Figure } from './Figure.tsx'
import { SplitBar } from './SplitBar.tsx'
import { keptShare } from './shares.ts'

const LOOKS = { kept: 'teal', broken: 'brick', overdue: 'amber', open: 'plain' } as const

/** Whether what was promised was kept. */
export function CommitmentChart({ insights }: { readonly insights: Insights }) {
  const { t } = useTexts()
  const title = t('insights.commitments.title')
  const parts = COMMITMENT_STATES.map((state) => ({
    id: state,
    name: t(`insights.commitments.${state}`),
    count: insights.commitments[state],
    look: LOOKS[state],
    behind: { commitments: [state] },
  }))
  if (parts.every(({ count }) => count === 0)) {
    return (
      <ChartCard title={title}>
        <p>{t('insights.commitments.none')}</p>
      </ChartCard>
    )
  }
  const table = {
    columns: [t('insights.commitments.state'), t('insights.commitments.count')],
    rows: parts.map(({ id, name, count, behind }) => ({
      id,
      name,
      cells: [<Figure key="count" name={name} count={count} behind={behind} />],
    })),
  }
  return (
    <ChartCard title={title} text={t('insights.commitments.text')} table={table}>
      <BigShare share={keptShare(insights)} whole={(whole) => t('insights.commitments.ofDue', { whole })} />
      <SplitBar label={title} parts={parts} />
    </ChartCard>
  )
}
