import type { ReactNode } from 'react'
import classes from './DetailRow.module.css'

type DetailRowProps = { readonly label: string; readonly sign: string | null; readonly children: ReactNode }

/** A label with its key, and what belongs to it. */
export function DetailRow({ label, sign, children }: DetailRowProps) {
  return (
    <div className={classes.row}>
      <span className={classes.label} aria-hidden="true">
        {label}
        {sign !== null && <kbd className={classes.key}>{sign}</kbd>}
      </span>
      <div className={classes.value}>{children}</div>
    </div>
  )
}
