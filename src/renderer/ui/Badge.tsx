import type { ReactNode } from 'react'
import classes from './Badge.module.css'

/** What a badge means: on course, abuse and warnings, threat and end, or nothing of the sort. */
export type Tone = 'teal' | 'amber' | 'brick' | 'plain'

/** A word or two with a meaning. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  )
}
