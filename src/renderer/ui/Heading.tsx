import type { ReactNode } from 'react'
import classes from './Heading.module.css'

/** The quiet heading of a group. */
export function Heading({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <h2 id={id} className={classes.heading}>
      {children}
    </h2>
  )
}
