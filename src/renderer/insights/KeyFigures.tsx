import type { InsightsQuery } from '../../shared/ipc/insights/contract.ts'
import type { Insights } from '../../shared/review/insights/insights.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useNumbers } from '../ui/useNumbers.ts'
import { ChartCard } from './ChartCard.tsx'
import { Figure } from './Figure.tsx'
import { Change, Duration, ShareText } from './FigureTexts.tsx'
import { KEY_SHARES } from './keyShares.ts'

type KeyFiguresProps = {
  readonly query: InsightsQuery
  readonly now: Insights
  /** Of the period to compare with; null: there is none. */
  readonly before: Insights | null
}

/** The figures that matter most, beside those of another period. A table is all that is needed. */
export function KeyFigures({ query: { period, compareWith }, now, before }: KeyFiguresProps) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const columns = [
    t('insights.key.figure'),
    t('insights.key.count'),
    `${t('insights.key.now')} (${numbers.days(period)})`,
    ...(compareWith === null ? [] : [`${t('insights.key.before')} (${numbers.days(compareWith)})`]),
    ...(compareWith === null ? [] : [t('insights.key.change')]),
  ]
  const rows = [...useTotals(now, before), ...useShares(now, before)]
  return (
    <ChartCard wide title={t('insights.key.title')} {...(before === null ? {} : { text: t('insights.key.text') })}>
      <DataTable
        label={t('insights.key.title')}
        columns={columns}
        rows={rows.map((row) => (before === null ? { ...row, cells: row.cells.slice(0, 2) } : row))}
      />
    </ChartCard>
  )
}

function useTotals(now: Insights, before: Insights | null) {
  const { t } = useTexts()
  const [calls, duration] = [t('insights.key.calls'), t('insights.key.duration')]
  const callsBefore = before !== null && <Figure key="before" name={calls} count={before.calls} />
  const durationBefore = before !== null && <Duration key="before" insights={before} />
  return [
    {
      id: 'calls',
      name: calls,
      cells: [<Figure key="count" name={calls} count={now.calls} behind={{}} />, '', callsBefore, ''],
    },
    { id: 'duration', name: duration, cells: ['', <Duration key="now" insights={now} />, durationBefore, ''] },
  ]
}

function useShares(now: Insights, before: Insights | null) {
  const { t } = useTexts()
  return KEY_SHARES.map(({ id, of, behind }) => {
    const name = t(`insights.key.${id}`)
    const [share, earlier] = [of(now), before === null ? null : of(before)]
    return {
      id,
      name,
      cells: [
        <Figure key="count" name={name} count={share?.part ?? null} {...(behind === undefined ? {} : { behind })} />,
        <ShareText key="now" share={share} />,
        <ShareText key="before" share={earlier} />,
        <Change key="change" now={share} before={earlier} />,
      ],
    }
  })
}
