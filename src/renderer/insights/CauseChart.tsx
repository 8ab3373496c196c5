import type { CauseFigures, Insights } from '../../shared/review/insights/insights.ts'
import { shareOf } from '../../shared/review/insights/shareOf.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { causeText } from '../ui/textKeys.ts'
import { useNumbers } from '../ui/useNumbers.ts'
import classes from './CauseChart.module.css'
import { ChartCard } from './ChartCard.tsx'
import { Figure } from './Figure.tsx'
import { Spark } from './Spark.tsx'
import { useFlowNames } from './useFlowNames.ts'

type CauseChartProps = { readonly insights: Insights }

/** Why people call angry, week by week, one small line a cause and all on one scale. */
export function CauseChart({ insights }: CauseChartProps) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const { causes, weeks } = insights
  const title = t('insights.causes.title')
  const lines = causes.map((cause) => ({
    cause,
    shares: weeks.map(({ calls }, index) => shareOf(cause.weeks[index] ?? null, calls)?.share ?? null),
  }))
  const top = Math.max(0.01, ...lines.flatMap(({ shares }) => shares.map((share) => share ?? 0)))
  const ends = { from: numbers.day(weeks[0]?.day ?? 0), to: numbers.day((weeks.at(-1)?.day ?? 0) + 6) }
  return (
    <ChartCard title={title} text={t('insights.causes.text')} table={useCauseTable(insights)}>
      {causes.length === 0 && <p>{t('insights.causes.none')}</p>}
      <ul className={classes.list} aria-label={title}>
        {lines.map(({ cause, shares }) => (
          <CauseRow key={cause.cause} cause={cause} calls={insights.calls} shares={shares} top={top} ends={ends} />
        ))}
      </ul>
      {causes.length > 0 && (
        <p className={classes.scale}>{t('insights.causes.scale', { top: numbers.percent(top), ...ends })}</p>
      )}
    </ChartCard>
  )
}

type CauseRowProps = {
  readonly cause: CauseFigures
  readonly calls: Insights['calls']
  readonly shares: readonly (number | null)[]
  readonly top: number
  readonly ends: { readonly from: string; readonly to: string }
}

function CauseRow({ cause: { cause, count, flows }, calls, shares, top, ends }: CauseRowProps) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const flowName = useFlowNames()
  const name = useCauseName()(cause)
  const share = shareOf(count, calls)
  const list = flows.map(({ flowVersionId, count: part }) => {
    const words = part === null ? t('insights.hidden') : numbers.count(part)
    return t('insights.causes.flowCount', { flow: flowName(flowVersionId), amount: words })
  })
  return (
    <li className={classes.row}>
      <span>{name}</span>
      <Spark
        label={t('insights.causes.trend', { cause: name, first: ends.from, last: ends.to })}
        values={shares}
        top={top}
      />
      <span className={classes.count}>
        <Figure name={name} count={count} behind={{ causes: [cause] }} />
      </span>
      <span className={classes.share}>{share !== null && numbers.percent(share.share)}</span>
      {flows.length > 1 && (
        <span className={classes.flows}>{t('insights.causes.flows', { list: list.join(' · ') })}</span>
      )}
    </li>
  )
}

function useCauseTable({ causes, weeks }: Insights) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const nameOf = useCauseName()
  return {
    columns: [t('insights.causes.week'), t('insights.calls'), ...causes.map(({ cause }) => nameOf(cause))],
    rows: weeks.map(({ day, calls }, index) => {
      const name = numbers.day(day)
      return {
        id: String(day),
        name,
        cells: [
          <Figure key="" name={name} count={calls} behind={{ week: day }} />,
          ...causes.map((each) => {
            const of = `${nameOf(each.cause)}, ${name}`
            const behind = { causes: [each.cause], week: day }
            return <Figure key={each.cause} name={of} count={each.weeks[index] ?? null} behind={behind} />
          }),
        ],
      }
    }),
  }
}

function useCauseName(): (cause: string) => string {
  const { t } = useTexts()
  return (cause) => {
    const key = causeText(cause)
    return key === null ? cause : t(key)
  }
}
