import type { ReactNode } from 'react'
import classes from './AfterRow.module.css'

/** What the caller does, and where that leads. */
export function AfterRow({ heard, children }: { readonly heard: string; readonly children: ReactNode }) {
  return (
    <li className={classes.row}>
      <span>{heard}</span>
      <span aria-hidden="true">→</span>
      <span>{children}</span>
    </li>
  )
}
