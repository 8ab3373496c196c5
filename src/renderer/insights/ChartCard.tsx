import { type ReactNode, useId, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { DataTable, type DataTableProps } from '../ui/DataTable.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './ChartCard.module.css'
import { useInsightsParts } from './InsightsContext.ts'

type ChartCardProps = {
  readonly title: string
  readonly text?: string
  readonly wide?: boolean
  /** The same figures as a table; absent where the chart is one. */
  readonly table?: Omit<DataTableProps, 'label'>
  readonly children: ReactNode
}

/** A chart under its heading; every figure of it can be read as a table too. */
export function ChartCard({ title, text, wide = false, table, children }: ChartCardProps) {
  const { t } = useTexts()
  const [asTable, setAsTable] = useState(false)
  const { openCalls } = useInsightsParts()
  const isPaper = openCalls === null
  const id = useId()
  return (
    <section className={classes.card} data-wide={wide} data-paper={isPaper} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {table !== undefined && !isPaper && (
          <Button
            kind="quiet"
            name={`${title}: ${t(asTable ? 'insights.asChart' : 'insights.asTable')}`}
            onPress={() => setAsTable(!asTable)}
          >
            {t(asTable ? 'insights.asChart' : 'insights.asTable')}
          </Button>
        )}
      </header>
      {text !== undefined && <p className={classes.text}>{text}</p>}
      {asTable && table !== undefined ? <DataTable label={title} {...table} /> : children}
    </section>
  )
}
