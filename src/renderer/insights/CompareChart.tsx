import type { InsightsQuery } from '../../shared/ipc/insights/contract.ts'
import type { Insights } from '../../shared/review/insights/insights.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { ChartCard } from './ChartCard.tsx'
import classes from './CompareChart.module.css'
import { DataTable } from './DataTable.tsx'
import { Figure } from './Figure.tsx'
import { changeOf, keptShare, type Share, shareOf, stillCustomerShare } from './shares.ts'
import { useNumbers } from './useNumbers.ts'

type CompareChartProps = {
  readonly query: InsightsQuery
  readonly now: Insights
  readonly before: Insights
}

const SHARES = {
  warned: ({ funnel, calls }: Insights) => shareOf(funnel.find(({ rung }) => rung === 'warn')?.reached ?? null, calls),
  endedByUs: ({ outcomes, calls }: Insights) =>
    shareOf(outcomes.find(({ outcome }) => outcome === 'endedByAgent')?.count ?? null, calls),
  incidents: ({ incidents, calls }: Insights) => shareOf(incidents, calls),
  complaints: ({ complaints, calls }: Insights) => shareOf(complaints, calls),
  overridden: ({ overridden, calls }: Insights) => shareOf(overridden, calls),
  stillCustomer: stillCustomerShare,
  kept: keptShare,
} as const
const SHARE_NAMES = ['warned', 'endedByUs', 'incidents', 'complaints', 'overridden', 'stillCustomer', 'kept'] as const

/** The figures that matter most beside those of another period. A table is all that is needed. */
export function CompareChart({ query, now, before }: CompareChartProps) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const head = (name: 'now' | 'before', period: InsightsQuery['period'] | null) =>
    period === null ? t(`insights.compare.${name}`) : `${t(`insights.compare.${name}`)} (${numbers.days(period)})`
  return (
    <ChartCard wide title={t('insights.compare.title')} text={t('insights.compare.text')}>
      <DataTable
        label={t('insights.compare.title')}
        columns={[
          t('insights.compare.figure'),
          head('now', query.period),
          head('before', query.compareWith),
          t('insights.compare.change'),
        ]}
        rows={[
          {
            id: 'calls',
            name: t('insights.compare.calls'),
            cells: [
              <Figure key="now" name={t('insights.compare.calls')} count={now.calls} behind={{}} />,
              <Figure key="before" name={t('insights.compare.calls')} count={before.calls} />,
              '',
            ],
          },
          {
            id: 'duration',
            name: t('insights.compare.duration'),
            cells: [<Duration key="now" insights={now} />, <Duration key="before" insights={before} />, ''],
          },
          ...SHARE_NAMES.map((name) => {
            const [a, b] = [SHARES[name](now), SHARES[name](before)]
            return {
              id: name,
              name: t(`insights.compare.${name}`),
              cells: [
                <ShareCell key="now" share={a} />,
                <ShareCell key="before" share={b} />,
                <Change key="change" now={a} before={b} />,
              ],
            }
          }),
        ]}
      />
    </ChartCard>
  )
}

function ShareCell({ share }: { readonly share: Share | null }) {
  const { t } = useTexts()
  const numbers = useNumbers()
  if (share === null) return <span className={classes.quiet}>{t('insights.hidden')}</span>
  return (
    <>
      {numbers.percent(share.share)} <span className={classes.quiet}>({numbers.range(share)})</span>
    </>
  )
}

function Duration({ insights: { meanSeconds } }: { readonly insights: Insights }) {
  const { t } = useTexts()
  if (meanSeconds === null) return <span className={classes.quiet}>{t('insights.hidden')}</span>
  const seconds = Math.round(meanSeconds)
  return t('insights.compare.minutes', {
    minutes: Math.floor(seconds / 60),
    seconds: String(seconds % 60).padStart(2, '0'),
  })
}

function Change({ now, before }: { readonly now: Share | null; readonly before: Share | null }) {
  const { t } = useTexts()
  const numbers = useNumbers()
  if (now === null || before === null) return null
  const change = changeOf(now, before)
  if (change === 'within') return <span className={classes.quiet}>{t('insights.compare.within')}</span>
  return t('insights.compare.points', { points: numbers.points(change) })
}
