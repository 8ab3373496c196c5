import type { ReactNode } from 'react'
import classes from './DataTable.module.css'

/** A table of figures: the first cell of each row names it, the others stand to the right. */
export type DataTableProps = {
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly id: string; readonly name: ReactNode; readonly cells: readonly ReactNode[] }[]
}

/** Figures as a table, which scrolls in itself where it is wide. */
export function DataTable({ label, columns, rows }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a frame that scrolls is no fieldset
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <div role="group" className={classes.frame} aria-label={label} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
