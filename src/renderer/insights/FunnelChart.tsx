import { RUNGS, type Rung } from '../../shared/ladder/rung.ts'
import type { FunnelStep, Insights } from '../../shared/review/insights/insights.ts'
import { shareOf } from '../../shared/review/insights/shareOf.ts'
import type { Cell } from '../../shared/review/insights/smallGroups.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { rungText } from '../ui/textKeys.ts'
import { useNumbers } from '../ui/useNumbers.ts'
import { type Bar, BarList } from './BarList.tsx'
import { ChartCard } from './ChartCard.tsx'
import { Figure, type FigureProps } from './Figure.tsx'
import type { Behind } from './InsightsContext.ts'

const TONES = { acknowledge: 'teal', restate: 'teal', requestRespect: 'teal', warn: 'amber', endCall: 'brick' } as const

/** How many calls got to each step of the ladder, and how many came back from there. */
export function FunnelChart({ insights: { calls, funnel } }: { readonly insights: Insights }) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const returnedOf = useReturned()
  const all: Bar = { id: 'all', name: t('insights.funnel.all'), count: calls, tone: 'teal', behind: {} }
  const noteOf = ({ rung, stopped, returned }: FunnelStep) => {
    const share = shareOf(returned, stopped)
    // Nobody is meant to come back from the goodbye.
    if (share === null || rung === 'endCall') return {}
    const values = { share: numbers.percent(share.share), whole: numbers.count(share.whole) }
    return { note: <Figure {...returnedOf(rung, returned)} text={t('insights.funnel.returnedOf', values)} /> }
  }
  const bars = funnel.map((step): Bar => {
    const { rung, reached } = step
    const behind = behindReached(rung)
    return { id: rung, name: t(rungText(rung)), count: reached, tone: TONES[rung], behind, ...noteOf(step) }
  })
  return (
    <ChartCard title={t('insights.funnel.title')} text={t('insights.funnel.text')} table={useFunnelTable(funnel)}>
      <BarList label={t('insights.funnel.title')} bars={[all, ...bars]} />
    </ChartCard>
  )
}

/** The calls that climbed so far or further. */
function behindReached(rung: Rung): Behind {
  return { highestRungs: RUNGS.slice(RUNGS.indexOf(rung)) }
}

/** The calls that came back from their highest rung. */
function useReturned(): (rung: Rung, count: Cell) => FigureProps {
  const { t } = useTexts()
  return (rung, count) => {
    const name = t('insights.funnel.returnedFrom', { step: t(rungText(rung)) })
    return { name, count, behind: { rungsReturned: [rung] } }
  }
}

function useFunnelTable(funnel: readonly FunnelStep[]) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const returnedOf = useReturned()
  const columns = ['step', 'reached', 'stopped', 'returned'] as const
  return {
    columns: [...columns.map((column) => t(`insights.funnel.${column}`)), t('insights.uncertaintyShort')],
    rows: funnel.map(({ rung, reached, stopped, returned }) => {
      const name = t(rungText(rung))
      const share = shareOf(returned, stopped)
      return {
        id: rung,
        name,
        cells: [
          <Figure key="reached" name={name} count={reached} behind={behindReached(rung)} />,
          <Figure key="stopped" name={name} count={stopped} behind={{ highestRungs: [rung] }} />,
          <Figure key="returned" {...returnedOf(rung, returned)} />,
          share === null ? '' : numbers.range(share),
        ],
      }
    }),
  }
}
