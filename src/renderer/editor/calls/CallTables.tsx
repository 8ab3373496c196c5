import { type ReactNode, useId, useMemo } from 'react'
import type { FlowCallFigures } from '../../../shared/review/flowCalls/flowCallFigures.ts'
import { DataTable, type DataTableProps } from '../../ui/DataTable.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorState } from '../EditorContext.ts'
import { flowOf } from '../flowOf.ts'
import classes from './CallTables.module.css'
import { listCallRows } from './callRows.ts'
import { useCallTables } from './useCallTables.tsx'

/** The figures of real calls as tables: everything that stands on the plan, and what has left the flow. */
export function CallTables({ figures }: { readonly figures: FlowCallFigures }) {
  const { t } = useTexts()
  const flow = useEditorState(flowOf)
  const rows = useMemo(() => listCallRows(flow, figures), [flow, figures])
  const tables = useCallTables(flow, rows)
  return (
    <div className={classes.tables}>
      <TableCard title={t('flowCalls.wordings.title')} {...tables.wordings} />
      <TableCard title={t('flowCalls.rungs.title')} {...tables.rungs} />
      <TableCard title={t('flowCalls.lost.title')} {...tables.lost} text={t('flowCalls.lost.text')}>
        {rows.lost.length === 0 && <p className={classes.text}>{t('flowCalls.lost.none')}</p>}
      </TableCard>
      <TableCard title={t('flowCalls.steps.title')} {...tables.steps} />
      <TableCard title={t('flowCalls.choices.title')} {...tables.choices} />
      <TableCard title={t('flowCalls.gone.title')} {...tables.gone} text={t('flowCalls.gone.text')} />
    </div>
  )
}

type TableCardProps = Omit<DataTableProps, 'label'> & {
  readonly title: string
  readonly text?: string
  readonly children?: ReactNode
}

/** A table under its heading; nothing at all where there is neither a row nor a word instead. */
function TableCard({ title, text, children, ...table }: TableCardProps) {
  const id = useId()
  if (table.rows.length === 0 && !children) return null
  return (
    <section className={classes.card} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {text !== undefined && <p className={classes.text}>{text}</p>}
      {table.rows.length === 0 ? children : <DataTable label={title} {...table} />}
    </section>
  )
}
