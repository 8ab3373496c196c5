import type { ReactNode } from 'react'
import { KeyCap } from '../ui/KeyCap.tsx'
import classes from './DetailRow.module.css'

type DetailRowProps = {
  readonly label: string
  readonly sign: string | null
  /** To be seen only while the focus is in it. */
  readonly quiet?: boolean
  readonly children: ReactNode
}

/** A label with its key, and what belongs to it. */
export function DetailRow({ label, sign, quiet = false, children }: DetailRowProps) {
  return (
    <div className={classes.row} data-quiet={quiet}>
      <span className={classes.label} aria-hidden="true">
        {label}
        {sign !== null && <KeyCap sign={sign} look="small" />}
      </span>
      <div className={classes.value}>{children}</div>
    </div>
  )
}
