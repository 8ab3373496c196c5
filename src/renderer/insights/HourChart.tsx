import type { Insights } from '../../shared/review/insights/insights.ts'
import type { Cell as Count } from '../../shared/review/insights/smallGroups.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useNumbers } from '../ui/useNumbers.ts'
import { ChartCard } from './ChartCard.tsx'
import { Figure } from './Figure.tsx'
import classes from './HourChart.module.css'
import { useInsightsParts } from './InsightsContext.ts'

type Hour = { readonly day: number; readonly hour: number; readonly count: Count }

/** Office hours stand there even where nobody called. */
const OFFICE = { first: 8, last: 18 } as const

/** When calls come: weekdays down, hours across, the more calls the stronger the colour. */
export function HourChart({ insights: { hours } }: { readonly insights: Insights }) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const cells = hours.map((row, day) => row.map((count, hour): Hour => ({ day, hour, count })))
  const shown = listHours(hours)
  const most = cells.flat().reduce<Hour | null>((best, each) => {
    return (each.count ?? 0) > (best?.count ?? 0) ? each : best
  }, null)
  const summary =
    most === null
      ? t('insights.hours.none')
      : t('insights.hours.most', {
          day: numbers.weekdayLong(most.day),
          hour: most.hour,
          amount: numbers.count(most.count ?? 0),
        })
  const table = {
    columns: [t('insights.hours.day'), ...shown.map(String)],
    rows: cells.map((row, day) => ({
      id: String(day),
      name: numbers.weekdayLong(day),
      cells: shown.map((hour) => {
        const name = `${numbers.weekdayLong(day)}, ${hour}`
        return <Figure key={hour} name={name} count={countAt(row, hour)} behind={{ hours: [`${day}-${hour}`] }} />
      }),
    })),
  }
  return (
    <ChartCard title={t('insights.hours.title')} text={t('insights.hours.text')} table={table}>
      {/* The table has the same for those who read or go by keys. */}
      <div aria-hidden="true">
        <Grid cells={cells} shown={shown} top={most?.count ?? 1} />
      </div>
      <p className={classes.summary}>{summary}</p>
    </ChartCard>
  )
}

type GridProps = {
  readonly cells: readonly (readonly Hour[])[]
  readonly shown: readonly number[]
  readonly top: number
}

function Grid({ cells, shown, top }: GridProps) {
  const numbers = useNumbers()
  return (
    <div className={classes.grid} style={{ gridTemplateColumns: `2rem repeat(${shown.length}, minmax(0, 1fr))` }}>
      <span />
      {shown.map((hour) => (
        <span key={hour} className={classes.hour}>
          {hour}
        </span>
      ))}
      {cells.map((row, day) => [
        <span key={`day ${numbers.weekday(day)}`} className={classes.day}>
          {numbers.weekday(day)}
        </span>,
        ...shown.map((hour) => (
          <Cell key={`${numbers.weekday(day)} ${hour}`} cell={{ day, hour, count: countAt(row, hour) }} top={top} />
        )),
      ])}
    </div>
  )
}

function Cell({ cell: { day, hour, count }, top }: { readonly cell: Hour; readonly top: number }) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const { openCalls } = useInsightsParts()
  const amount = count === null ? t('insights.hidden') : numbers.count(count)
  const title = t('insights.hours.cell', { day: numbers.weekdayLong(day), hour, amount })
  if (count === null || count === 0) return <span className={classes.cell} data-hidden={count === null} title={title} />
  const style = { background: colourOf(count / top) }
  if (openCalls === null) return <span className={classes.cell} style={style} />
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.cell}
      title={title}
      style={style}
      onClick={() => openCalls({ hours: [`${day}-${hour}`] })}
    />
  )
}

function countAt(row: readonly Hour[], hour: number): Count {
  return row[hour]?.count ?? null
}

/** From the ground of the screen to its full colour. */
function colourOf(share: number): string {
  return `color-mix(in oklab, var(--teal) ${Math.round(share * 100)}%, var(--background))`
}

/** The hours of the day that have calls, and office hours. */
function listHours(hours: Insights['hours']): readonly number[] {
  const used = hours.flatMap((row) => row.flatMap((count, hour) => (count === 0 ? [] : [hour])))
  const [first, last] = [Math.min(OFFICE.first, ...used), Math.max(OFFICE.last, ...used)]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
