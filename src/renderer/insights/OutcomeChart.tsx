import type { Outcome } from '../../shared/call/outcome.ts'
import type { Insights } from '../../shared/review/insights/insights.ts'
import { shareOf } from '../../shared/review/insights/shareOf.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { outcomeText } from '../ui/textKeys.ts'
import { useNumbers } from '../ui/useNumbers.ts'
import { type Bar, BarList } from './BarList.tsx'
import { ChartCard } from './ChartCard.tsx'
import { Figure } from './Figure.tsx'

/** What calls end with, the most frequent first. */
export function OutcomeChart({ insights: { calls, outcomes } }: { readonly insights: Insights }) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const sorted = [...outcomes].sort((a, b) => (b.count ?? 1) - (a.count ?? 1)).filter(({ count }) => count !== 0)
  const bars = sorted.map(({ outcome, count }): Bar => {
    const share = shareOf(count, calls)
    const note = share === null ? {} : { note: numbers.percent(share.share) }
    const behind = { outcomes: [outcome] }
    return { id: outcome, name: t(outcomeText(outcome)), count, tone: toneOf(outcome), behind, ...note }
  })
  const table = {
    columns: [t('insights.outcomes.outcome'), t('insights.calls'), t('insights.share'), t('insights.uncertaintyShort')],
    rows: sorted.map(({ outcome, count }) => {
      const share = shareOf(count, calls)
      const name = t(outcomeText(outcome))
      return {
        id: outcome,
        name,
        cells: [
          <Figure key="count" name={name} count={count} behind={{ outcomes: [outcome] }} />,
          share === null ? '' : numbers.percent(share.share),
          share === null ? '' : numbers.range(share),
        ],
      }
    }),
  }
  return (
    <ChartCard title={t('insights.outcomes.title')} table={table}>
      <BarList label={t('insights.outcomes.title')} bars={bars} />
    </ChartCard>
  )
}

function toneOf(outcome: Outcome): Bar['tone'] {
  if (outcome === 'endedByAgent') return 'amber'
  return outcome === 'endedForThreat' ? 'brick' : 'teal'
}
