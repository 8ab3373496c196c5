import type { ReactNode } from 'react'
import { ProblemsAt } from './ProblemNotes.tsx'
import classes from './Section.module.css'

type SectionProps = {
  readonly title: string
  /** Where problems of the whole section are said to be. */
  readonly path?: string
  readonly children: ReactNode
}

/** A group of the panel with its heading, and what is wrong with it as a whole. */
export function Section({ title, path, children }: SectionProps) {
  return (
    <fieldset className={classes.section} data-path={path}>
      <legend className={classes.title}>{title}</legend>
      {path !== undefined && <ProblemsAt path={path} />}
      {children}
    </fieldset>
  )
}
